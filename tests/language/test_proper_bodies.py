"""Bodies with a name of their own that no gazetteer knows."""

import pytest

from bilateral.language.proper_bodies import proper_bodies


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Center for Global Studies met", "Center for Global Studies"),
        ("The Nelson Mandela Foundation gave aid", "Nelson Mandela Foundation"),
        ("the Kenya-Uganda Joint Commission met", "Kenya-Uganda Joint Commission"),
        ("the intergovernmental Joint Commission", "Intergovernmental Joint Commission"),
        ("the Parliamentary Friendship Group met", "Parliamentary Friendship Group"),
        ("Hyundai Rotem Company builds trains", "Hyundai Rotem Company"),
    ],
)
def test_the_head_of_the_name_makes_a_body(text, name):
    assert [found[2] for found in proper_bodies(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Federation of Kenya News Agency reports",
        "the economic committee of the house",
        "the Strategic Council met",
        "The company and the foundation agreed",
        "the Middle Corridor and the corvette PNS Khaibar",
    ],
)
def test_outlets_common_words_and_routes_are_none(text):
    assert list(proper_bodies(text)) == []
