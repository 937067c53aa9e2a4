"""Coreference: what leads back to people and states told of before.

hospitality        who is guest and who is host
recent             who was told of just before
references         surnames, and offices that stand for their holders
parts_played       "the guest", "the General", "the diplomat"
groups             delegations, couples, "the two ministers"
quotations         direct speech
clauses            whose clause a pronoun is the object of
antecedents        whom a pronoun may mean
pronouns,          he and she; they and who
plural_pronouns
story              which states the article tells of together, sentence by sentence
sides, one_state   "the sides", "both countries"; "the kingdom", "her country"
cast               runs these in order
"""
