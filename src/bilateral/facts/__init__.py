"""Room three: a reading in; ``Facts`` out.

Takes what the language room read in an article (sentences, mentions, who is who) and
gives everything the article states, in canonical names and codes, each fact with the
sentence that says so and the rule that found it. Rules are data (``data/rules``).
Knows nothing of RDF and of stores.

Events and stances are read by frames over the parse (``frames``, ``data/rules/frames``);
meetings, visits, signings and papers first by patterns over the words (``data/rules/*.yaml``).

The way in is ``bilateral.facts.extraction.extract``; what facts are is in ``model.py``.
"""
