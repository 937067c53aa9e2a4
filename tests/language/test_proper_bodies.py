"""Bodies with a name of their own that no gazetteer knows."""

import pytest

from bilateral.language.proper_bodies import proper_bodies


def names(text: str) -> list[str]:
    return [body.name for body in proper_bodies(text) if not body.weak]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Center for Global Studies met", "Center for Global Studies"),
        ("The Nelson Mandela Foundation gave aid", "Nelson Mandela Foundation"),
        ("the Kenya-Uganda Joint Commission met", "Kenya-Uganda Joint Commission"),
        ("the intergovernmental Joint Commission", "Intergovernmental Joint Commission"),
        ("the Parliamentary Friendship Group met", "Parliamentary Friendship Group"),
        ("Hyundai Rotem Company builds trains", "Hyundai Rotem Company"),
        ("the Mountain Rescue Service of Ghana", "Mountain Rescue Service of Ghana"),
        ("a Group of Friends of Lakes and Rivers met", "Group of Friends of Lakes and Rivers"),
        (
            "the Commission on Trade, Technical and Cultural Cooperation, the heads",
            "Commission on Trade, Technical and Cultural Cooperation",
        ),
        ("the Council of Water Ministers of the Andes", "Council of Water Ministers of the Andes"),
        ("the Water and Forest Agency met", "Water and Forest Agency"),
        ("the Ghanaian Episcopal Conference wrote", "Ghanaian Episcopal Conference"),
        ("the Democratic Front for the Unity of Peru", "Democratic Front for the Unity of Peru"),
    ],
)
def test_the_head_of_the_name_makes_a_body(text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Federation of Kenya News Agency reports",
        "the economic committee of the house",
        "the Strategic Council met",
        "The company and the foundation agreed",
        "the Deputy Chief of Mission spoke",
        "in the Lakeside Convention Centre",
        "the Working Group and the Task Force met",
        "the Obama Administration left",
        "on Army Day in Union Square",
        "a World Mining Conference opened",
        "the Middle Corridor and the corvette PNS Khaibar",
    ],
)
def test_outlets_common_words_and_routes_are_none(text):
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Head of the Lakes Chamber of Commerce Ann Otieno",
        "the Lakes Chamber of Commerce President Ann Otieno",
        "the Lakes Chamber of Commerce and Ann Otieno",
        "the Lakes Chamber of Commerce Meeting in Lima",
        "on Monday the Lakes Chamber of Commerce",
    ],
)
def test_titles_names_days_and_occasions_are_no_part_of_a_name(text):
    assert names(text) == ["Lakes Chamber of Commerce"]


def test_the_owner_of_the_next_body_ends_the_name():
    text = "the Border Service of Kazakhstan and Brazil's Foreign Ministry signed"
    assert names(text) == ["Border Service of Kazakhstan"]
