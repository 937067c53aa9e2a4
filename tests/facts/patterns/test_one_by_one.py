"""Several people met in one sentence are met each alone, or together."""

import pytest

import bilateral

GUEST = "Foreign Minister of Ghana Kofi Boateng "


def meetings(text: str) -> list[set[str]]:
    facts = bilateral.extract(text, published="2024-05-18")
    return [set(e.names("person")) - {"Kofi Boateng"} for e in facts.events if e.type == "Meeting"]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            GUEST
            + "met the President of Chile, Rosa Vidal, and the Prime Minister of Chile, Ana Soto.",
            [{"Rosa Vidal"}, {"Ana Soto"}],
        ),
        (
            GUEST + "met Foreign Minister of Chile Rosa Vidal and Deputy Foreign Minister of Chile "
            "Ana Soto.",
            [{"Rosa Vidal", "Ana Soto"}],
        ),
        (
            GUEST
            + "met with a delegation of Chile that comprises the President of Chile, Rosa Vidal, "
            "and the Prime Minister of Chile, Ana Soto.",
            [{"Rosa Vidal", "Ana Soto"}],
        ),
    ],
)
def test_heads_of_different_houses_are_met_each_alone(text, met):
    assert meetings(text) == met
