"""What a verb is done to, also where the parse takes it for an adjunct."""

import bilateral

PUBLISHED = "2024-05-18"  # a Saturday


def events(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(e.type, e.countries) for e in bilateral.extract(text, published=PUBLISHED).events]


def test_what_stands_behind_a_particle_without_a_preposition_is_handed_over():
    assert events(
        "Norway yesterday handed over flood pumps and tents as relief, of eight million crowns in "
        "value, to Nepal."
    ) == [("Aid", ("NO", "NP"))]


def test_whose_envoy_it_is_stands_behind_another_phrase():
    assert ("Recall", ("DZ", "ML")) in events(
        "The Algerian authorities have decided to recall with immediate effect their ambassador to "
        "Mali for consultations."
    )


def test_an_office_before_a_name_leaves_the_name_the_object():
    assert events(
        "Before flying home, Trade Minister of Ghana Kofi Boateng saw Foreign Minister of Chile "
        "Rosa Vidal in Rabat."
    ) == [("Meeting", ("CL", "GH"))]
