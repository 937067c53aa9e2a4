"""The language room: takes an Article's text, gives a Reading.

A Reading holds the spaCy Doc, the sentences, the mentions of people, states, places, bodies,
offices and dates, and the people with office, body and state. ``pipeline.load`` makes the
spaCy pipeline, ``pipeline.read`` runs it; ``model`` says what comes out. The way of a text:

sentences, english       where sentences end; whether it is English
geography, bodies        states, towns; ministries, parliaments, international bodies
portfolios, office_words fields of ministers; the words of offices
offices, counterparts,   who holds what for which state or body; opposite numbers; offices
chains, roles            told together; when two wordings are one office
dates                    dates, reckoned from the day of publication
acronyms                 bodies that the article itself gives an acronym
titles, names            ranks and courtesy words; runs of words that may be a name
enumerations, acts,      lists that share an office; words of acting; which names are people's
people
families, gender,        relatives; man or woman as told; forms of one name; one person for all
forms_of_names,          forms of a name
introductions
characters, allegiance,  office and body of the people; which state they represent, from
company, journeys, scene what is said elsewhere; and the index those rules ask
hospitality, recent,     guests and hosts; who was told of just before; surnames and offices
references               that lead back to people
parts_played, groups     "the guest", "the General"; "the two ministers", couples
quotations, antecedents, direct speech; whom a pronoun may mean; "he" and "she"; "they" and
pronouns,                "who"
plural_pronouns
story, sides, one_state  "the sides", "both countries", "the kingdom"
cast                     runs these in order
mentions                 the spaCy component that runs all this

It knows nothing of events, RDF or files.
"""
