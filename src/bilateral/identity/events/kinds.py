"""Kinds of events by how they take place, which tells how far apart two reports of one may be."""

from typing import Final

ASSEMBLIES: Final = frozenset({"MultilateralMeeting", "MilitaryExercise"})
"""Each report names its own side's people."""
LASTING: Final = ASSEMBLIES | {"Visit", "Negotiation"}
"""They last, so that reports may differ by a day or two."""
ONCE: Final = ASSEMBLIES | {
    "Visit", "Signing", "Consultation", "EmbassyOpening", "Recall", "Appointment",
    "CredentialsPresentation",
}  # fmt: skip
"""Of these, two states or people rarely have two in a month."""
NEWS: Final = ONCE | {
    "PhoneCall", "Expulsion", "SeveranceOfRelations", "DiplomaticRecognition", "TreatyRatification",
}  # fmt: skip
"""Of these, two states rarely have two in a week, so that the news tells which is meant."""
OFTEN: Final = frozenset({"Protest", "Aid", "Sanction", "Mediation", "Recall"})
"""Of these, two states may have two in a week, and then on other matters."""
DEADLINES: Final = frozenset({"Expulsion", "Recall", "Sanction", "SeveranceOfRelations"})
"""One report tells the day it was made known, another the day it takes effect."""
ACTING: Final = DEADLINES | {"Aid"}
"""They are done by being made known, and told as to come for long after."""
FOR_GOOD: Final = frozenset({"EmbassyOpening", "SeveranceOfRelations", "DiplomaticRecognition"})
"""One state does it to another once in many years."""
TALKS: Final = frozenset({"Meeting", "MultilateralMeeting", "Negotiation", "Consultation"})
"""What one report calls a meeting, another may call by any of these."""
SPREAD: Final = DEADLINES | FOR_GOOD | {"MilitaryExercise", "Aid"}
"""They are told with days far apart."""
AT_HOME: Final = frozenset({"Visit", "Invitation", "Aid", "EmbassyOpening"})
"""The host is a side of them, and not only the place."""
