"""People: how names vary, what they tell, and who is meant.

Read first: people.py (the rules), degrees.py (what is thought of two), likeness.py and
alignment.py (how alike two names are), blocks.py (who is compared with whom).
"""
