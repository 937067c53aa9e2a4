"""Scoring: how well extracted facts agree with facts that people wrote down.

Takes two documents of the fact schema, gold and predicted, as parsed JSON; gives who
and what was found, missed or spurious, and from many articles a table of precision,
recall and F1 per kind of fact. Knows nothing of files, of spaCy, of how facts are made.

The way through: ``read_sheet`` types a document, ``compare`` sets two sheets against
each other, ``score`` adds up comparisons; ``problems`` and ``unfounded`` say why a gold
document is not sound.
"""

from bilateral.facts.scoring.comparison import Comparison, compare
from bilateral.facts.scoring.scores import Scores, Tally, score
from bilateral.facts.scoring.sheet import Sheet, read_sheet
from bilateral.facts.scoring.soundness import problems, unfounded

__all__ = [
    "Comparison",
    "Scores",
    "Sheet",
    "Tally",
    "compare",
    "problems",
    "read_sheet",
    "score",
    "unfounded",
]
