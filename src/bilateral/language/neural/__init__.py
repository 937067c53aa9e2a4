"""The trained part of the language room: one small encoder that tags, parses and finds names.

pieces      words as the encoder sees them: word pieces, and how each word is written
lemmas      a lemma as an edit of its word, so that a classifier can choose it
trees       the best dependency tree of a sentence out of the scores of its arcs
labelling   the best sequence of name tags that fits together
windows     sentences cut, grouped by length and padded for the encoder
network     the exported weights, run by onnxruntime
component   the spaCy component that writes all this into a Doc
loading     the pipeline the package ships, or another one with the same labels
"""
