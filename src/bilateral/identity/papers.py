"""Which paper an article tells of, among those that others tell of."""

from dataclasses import dataclass

from bilateral.facts.model import Document, Facts
from bilateral.identity import happenings
from bilateral.identity.comparing import Degree, Mention, Profile, Verdict
from bilateral.identity.slugs import fingerprint


def mention(document: Document, facts: Facts) -> Mention:
    """A paper as the article tells of it."""
    article = facts.source.id
    alone = happenings.document(document, article).id
    atom = f"document/{fingerprint(alone, article)}"
    return Mention(atom, alone, alone, 0, f"0{alone}", frozenset())


@dataclass(frozen=True, slots=True)
class Papers:
    """The rules for papers."""

    name: str = "document"

    def keys(self, profile: Profile) -> frozenset[str]:
        """See ``judge``."""
        return frozenset(f"id {s}" for s in profile.of("shared"))

    def judge(self, one: Profile, other: Profile) -> Verdict | None:
        """See the module."""
        if one.of("shared") & other.of("shared"):
            return Verdict(Degree.SAME, 400, "the same kind, parties, date and title")
        return None
