"""Bodies: ministries, parliaments, unions, companies, by whatever name and in whatever tongue.

Read first: bodies.py (the rules), names.py (what a name means), alike.py (what makes two one).
"""
