"""Room three: a reading in; ``Facts`` out.

Takes what the language room read in an article (sentences, mentions, who is who) and
gives everything the article states, in canonical names and codes, each fact with the
sentence that says so and the rule that found it. Rules are data (``data/rules``).
Knows nothing of RDF and of stores.

* ``frames``: events and stances over the parse (``data/rules/frames``)
* ``patterns``: meetings and visits by the words, before frames are asked
* ``papers``: documents, their parties and standing, and signings
* ``stories``: what was told so far, from where, and which tellings are one act
* ``acts``: acts of event data beyond the facts, typed by PLOVER (``data/rules/acts``)
* ``scoring``: facts against gold; ``record``: facts as JSON

The way in is ``bilateral.facts.extraction.extract``; what facts are is in ``model.py``, why
they are told in ``explaining.py``, how sure they are in ``confidence.py``.
"""
