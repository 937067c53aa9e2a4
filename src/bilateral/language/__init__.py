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
titles, names            ranks and courtesy words; runs of words that may be a name
enumerations, people     lists that share an office; which names are people's
introductions            one person for all forms of a name
characters, allegiance,  office and body of the people; which state they represent, from
company, journeys, scene what is said elsewhere; and the index those rules ask
references, cast         what leads back to the people: surnames, offices, pronouns
mentions                 the spaCy component that runs all this

It knows nothing of events, RDF or files.
"""
