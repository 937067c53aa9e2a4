"""States told by the headline: "Kenyan President Visits Peru" above "President X".

A headline names no person there, so the only one of the story in that office is meant.
"""

from bilateral.language.offices.roles import COUNTERPART, roles_agree
from bilateral.language.people.scene import Scene


def by_headline(scene: Scene) -> None:
    """Settle the only one without a state who can hold an office of the headline."""
    for office in scene.headline:
        if office.country is None or office.role == COUNTERPART:
            continue
        fitting = [c for c in scene.characters if c.role and roles_agree(office.role, c.role)]
        if any(c.country == office.country for c in fitting):
            continue
        unsettled = [c for c in fitting if c.country is None and not c.international]
        if len(unsettled) == 1:
            scene.settle(unsettled[0], office.country)
