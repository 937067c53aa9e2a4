"""Families of relations: the kinds of events and papers, grouped for reading a network.

Twenty-five line styles cannot be told apart, eight can. The kinds are the classes of
the ontology; the grouping is by what the act does: talk, travel, bind, represent,
declare, help, arm, or break.
"""

import re
from typing import Final

FAMILIES: Final = {
    "Meeting": (
        "Meeting", "MultilateralMeeting", "PhoneCall", "Negotiation", "Consultation", "Mediation",
    ),
    "Visit": ("Visit", "Invitation"),
    "Agreement": ("Signing", "TreatyRatification", "Agreement"),
    "Representation": (
        "Ceremony", "CredentialsPresentation", "Appointment", "EmbassyOpening",
        "DiplomaticRecognition",
    ),
    "Statement": ("Statement",),
    "Aid": ("Aid",),
    "Military": ("MilitaryExercise", "MilitaryCooperation"),
    "Strain": ("Expulsion", "Recall", "Protest", "Sanction", "SeveranceOfRelations"),
}  # fmt: skip

_FAMILY_OF: Final = {kind: family for family, kinds in FAMILIES.items() for kind in kinds}


def family(kind: str) -> str | None:
    """The family of a class of events or papers, None for any other class."""
    return _FAMILY_OF.get(kind)


def in_words(kind: str) -> str:
    """A class name as words: ``PhoneCall`` is "Phone call"."""
    return re.sub(r"(?<=[a-z])[A-Z]", lambda letter: f" {letter[0].lower()}", kind)
