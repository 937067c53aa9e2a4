"""Whether an act was held, is planned, is past, or is none at all.

An act that is negated or only thought of is no event (settled decision 5): such a
trigger gives None.
"""

from datetime import date, timedelta

from bilateral.facts.patterns.rules import compiled, status_rules

BACKGROUND = timedelta(days=45)
"""An act dated longer than this before publication is background told along with the news."""


def status_of(
    sentence: str, start: int, end: int, day: str | None, published: str | None
) -> str | None:
    """The status of the act whose trigger stands at ``start:end`` of ``sentence``.

    ``day`` is the date of the act as far as known. Returns ``held``, ``planned``,
    ``past``, or None for an act that is negated or hypothetical.
    """
    rules = status_rules()
    before = sentence[max(0, start - rules.reach) : start]
    before = before[max(before.rfind(";"), before.rfind(":")) + 1 :]
    near = before[-24:]
    words = before + sentence[start:end]
    if compiled(rules.called_off).search(near[near.rfind(",") + 1 :]):
        return "planned"  # what is called off was planned; its sentence tells that it was
    if compiled(rules.negated).search(near) or compiled(rules.hypothetical).search(words):
        return None
    planned = compiled(rules.planned).search(words) or compiled(rules.planned_after).search(
        sentence[end:]
    )
    side = side_of_publication(day, published)
    if side == "ahead" or (planned and side != "back"):
        return "planned"
    if side == "back" or compiled(rules.past).search(before):
        return "past"
    return "held"


def side_of_publication(day: str | None, published: str | None) -> str | None:
    """``back`` for background, ``ahead`` for what lies after publication, else None.

    News is dated to the day; so without a day of publication a month or year alone is
    taken for background.
    """
    if not day or not published:
        return "back" if day and len(day) < len("YYYY-MM-DD") else None
    written = date.fromisoformat(published)
    if len(day) == len("YYYY-MM-DD"):
        acted = date.fromisoformat(day)
        if acted > written:
            return "ahead"
        return "back" if written - acted > BACKGROUND else None
    same_precision = published[: len(day)]
    if day > same_precision:
        return "ahead"
    recent = (written - BACKGROUND).isoformat()[: len(day)]
    older = day < recent or (len(day) == len("YYYY") and day < same_precision)
    return "back" if older else None
