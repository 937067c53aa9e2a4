"""The language room: takes an Article's text, gives a Reading.

A Reading holds the spaCy Doc, the sentences, the mentions of people, states, places, bodies,
offices and dates, and the people with office, body and state. ``pipeline.load`` makes the
spaCy pipeline, ``pipeline.read`` runs it; ``model`` says what comes out. The way of a text:

sentences, english   where sentences end; whether it is English
neural               tags, lemmas, trees and names, by the trained network
geography, bodies    states, towns; ministries, parliaments, international bodies
acronyms             bodies that the article itself gives an acronym
home                 the state of the newsroom
offices              who holds what for which state or body
dates                dates, reckoned from the day of publication
people               which names are people's, their office, body and state
coreference          what leads back to people and states told of before
mentions             the spaCy component that runs all this
gazetteers           what is known of states, towns, bodies, offices and names
intervals, lookup,   stretches of text in order; forms of a list in a text; spelling made plain
folding

It knows nothing of events, RDF or files.
"""
