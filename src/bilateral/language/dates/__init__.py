"""Dates in news prose, reckoned from the day of publication.

A date says no more than the text does: "last September" is a month, "last year" a year, and
"the 1990s" or "recently" none. Where day and month stand without a year, or only a weekday or a
month is named, the tense of its verb decides between the nearest past and the nearest future
(conventions 1 to 3 of the fact schema). ``find_dates`` reads one sentence, ``article_dates`` all
of an article, in which "the next day" leans on the day told last.

model                    what a date mention is: value, direction, bound; what was told last
words                    months, weekdays, numbers as parts of patterns
days, day_forms          days by number, and the ways of writing them
months, years            what is no more exact than a month or a year
weekdays                 weekdays against the day of publication
relative, anchored       told from the day of the report; told from a date told before
exclusions               what only looks like a date
reckoning, setting       the calendar; what an interpretation may lean on
direction, cues          past or planned, by the parse; by the words where there is none
finder                   all of this over a sentence and over an article
"""

from bilateral.language.dates.direction import direction
from bilateral.language.dates.finder import article_dates, find_dates
from bilateral.language.dates.model import Bound, DateMention, Direction, Told

__all__ = ["Bound", "DateMention", "Direction", "Told", "article_dates", "direction", "find_dates"]
