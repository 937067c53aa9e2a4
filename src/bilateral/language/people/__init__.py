"""People: which names are theirs, and one person for all forms of a name.

titles           ranks and courtesy words
names            runs of words that may be a name
trained_names    what the network says of names
acts             words of acting, which only people do
enumerations     lists that share an office
families         relatives told with a name
gender           man or woman, as far as the text tells
naming           which names are people's, by all these
forms_of_names   when two names are forms of one
introductions    one person for all forms of a name
scene            the index that the following rules ask
characters       office and body of each person
allegiance       which state a person represents, from what is said elsewhere:
renown,          who is known to the world,
company,         in whose company,
journeys         where to and where from,
abroad           whom they visit,
encounters       whom they meet,
receiving        whom they receive where,
speaking_for     whose will they convey,
headline         what the headline says of them, and
at_home          whose officials need no state (by story_pair, the two states of a story)
"""
