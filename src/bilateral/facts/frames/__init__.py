"""Frames: what happens and who takes which part, read off the dependency parse.

A frame is data (``data/rules/frames/*.yaml``): the words that tell an act, and where in
Universal Dependencies terms those stand who take part in it. The way of a sentence:

model, loading, lemmas   what a frame is; the rule files, checked; the words that find them
objects          to whom or what a verb is done
syntax           subject and agent of a verb; what a clause inherits
steps            a place in the tree, written as in the rule files, to its tokens
told             the article's mentions by token
party, naming, rows, participants    a phrase to the people, bodies and states it stands for
triggers         where a frame's words stand, with the verb that carries them
certainty        told as done, planned or past, or no act at all
setting          what the article told before
roles            who or what stands in each place of a frame
phrases          what an act is about, in a few words
circumstances    when and where
casting, events, stances, implied    a filled frame to facts
reading          runs these for one sentence
"""
