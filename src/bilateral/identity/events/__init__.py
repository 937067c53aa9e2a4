"""Events: which tellings are of one, from their time, place, company and wording.

Read first: events.py (the rules), reports.py (what an article says of an event), retelling.py
(whether two tell of one).
"""
