"""Acts beyond the fact schema: single sentences coded by the sixteen types of PLOVER.

Event coders read sentences such as "rebels shelled the town" or "the police arrested
three": acts whose sides are armies, crowds and rebels as often as states. They are told
here by frames of their own (``data/rules/acts``), with sides in codes, names or words, and
never add to the facts: they are optional events of the schema.

The way in is ``reading.acts``.
"""
