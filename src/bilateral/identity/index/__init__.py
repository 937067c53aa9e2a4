"""The index: what all articles mention, kept on disk, and which of it is one at present.

Read first: index.py (keeping it in step), partition.py (what is one), shelf.py (what is kept).
"""
