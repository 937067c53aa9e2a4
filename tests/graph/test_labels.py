import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.graph.iris import node
from bilateral.graph.labels import best_name, best_spelling


@pytest.mark.parametrize(
    ("entity", "best", "others"),
    [
        (
            "person/az/farid-ahmadov",
            "Farid Ahmadov",
            [
                "Farid Akhmadov",
                "Ahmadov",
                "Mr. Farid Ahmadov",
                "Colonel Farid Ahmadov",
                "FARID AHMADOV",
            ],
        ),
        ("person/pk/nadim-raza", "Nadeem Raza", ["N. Raza", "General Nadeem Raza"]),
        ("person/az/hasanov-0a1b2c3d", "Hasanov", ["the minister"]),
        (
            "organization/az/ministry-of-justice",
            "Ministry of Justice of Azerbaijan",
            ["Ministry of Justice", "Ministry of Justice of the Republic of Azerbaijan"],
        ),
        (
            "organization/int/economic-cooperation-organization",
            "Economic Cooperation Organization",
            ["ECO", "Economic Cooperation Organization of Asian States"],
        ),
        ("place/az/ganca", "Gəncə", ["Ganja"]),
        ("place/587084", "Baku", ["BAKU"]),
    ],
)
def test_the_best_name_comes_nearest_to_the_identifier(entity, best, others):
    assert best_name(node(entity), [best, *others]) == best
    assert best_name(node(entity), [*reversed(others), best]) == best


def test_where_no_spelling_fits_the_fullest_is_taken():
    assert best_name(node("person/az/x-y"), ["Raza", "Nadeem Raza"]) == "Nadeem Raza"
    assert best_spelling(["ACTION PLAN ON TRADE", "Action plan", "Action plans"]) == "Action plans"


@given(st.sets(st.text(max_size=4), min_size=1), st.randoms(use_true_random=False))
def test_the_order_of_spellings_does_not_matter(spellings, random):
    shuffled = sorted(spellings)
    random.shuffle(shuffled)
    for choose in (best_spelling, lambda s: best_name(node("person/az/ab"), s)):
        assert choose(shuffled) == choose(sorted(spellings))
        assert choose(shuffled) in spellings
