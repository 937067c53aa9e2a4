"""The graph: resolved facts in, a store that is asked in SPARQL out.

Takes Facts and the identifiers of the identity room; gives triples under the ontology in
a store folder, where articles are added, replaced and retracted, and which is queried,
counted and exported. Knows nothing of texts, spaCy or pages.

What to read first: store.py (the store), opening.py (asking it from Python), claims/
(what an article says as triples), derive.py (what follows from all articles), merge.py
(how one changes the graph), folder.py (what lies where on disk).
"""
