"""The controlled lists of the fact schema (its sections 2.1 to 2.6).

The ontology holds a term for each entry; a test keeps the two in step.
"""

from typing import Final

EVENT_TYPES: Final = (
    "Meeting", "Visit", "PhoneCall", "MultilateralMeeting", "Negotiation", "Consultation",
    "Signing", "Invitation", "Ceremony", "CredentialsPresentation", "Appointment", "Statement",
    "Aid", "MilitaryExercise", "MilitaryCooperation", "EmbassyOpening", "DiplomaticRecognition",
    "Expulsion", "Recall", "Protest", "Sanction", "SeveranceOfRelations", "Mediation",
    "TreatyRatification",
)  # fmt: skip

EVENT_STATUSES: Final = ("held", "planned", "past")

DOCUMENT_KINDS: Final = (
    "agreement", "memorandum", "protocol", "declaration", "programme", "action plan", "contract",
    "other",
)  # fmt: skip

DOCUMENT_STATUSES: Final = ("signed", "agreed", "planned", "mentioned")

TOPICS: Final = (
    "political", "parliamentary", "legal", "security", "defence", "counter-terrorism", "trade",
    "investment", "energy", "transport", "agriculture", "industry", "finance", "education",
    "science-technology", "culture", "tourism", "health", "environment", "humanitarian",
    "migration", "mine-action", "reconstruction", "territorial-integrity", "conflict-settlement",
    "human-rights", "sports", "media", "digital", "space", "regional-situation",
    "multilateral-cooperation",
)  # fmt: skip

STANCE_KINDS: Final = (
    "supports", "thanks", "praises", "congratulates", "condoles", "condemns", "accuses", "demands",
    "rejects", "threatens", "invites", "offers",
)  # fmt: skip

INSTITUTION_KINDS: Final = (
    "Institution", "Ministry", "Parliament", "ProsecutorsOffice", "Court", "ArmedForce",
    "GovernmentBody", "DiplomaticMission", "InternationalOrganization", "Company", "University",
)  # fmt: skip
