"""The last room: the ``bilateral`` command line.

Takes what a person or a script types, gives tables, files and exit codes. Holds no
logic of its own: each command calls the rooms and shows what they give. Exit codes:
0 all went well, 1 some inputs were refused and the others went in, 2 nothing was done.
"""
