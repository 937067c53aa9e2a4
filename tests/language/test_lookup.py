"""Longest match of written forms."""

from bilateral.language.lookup import FormIndex

FORMS = FormIndex(
    [
        ("Guinea", 1),
        ("Guinea-Bissau", 2),
        ("Papua New Guinea", 3),
        ("Côte d'Ivoire", 4),
        ("U.S.", 5),
    ]
)


def found(text: str) -> list[tuple[str, int]]:
    return [(text[m.start : m.end], m.value) for m in FORMS.find(text)]


def test_the_longest_form_wins():
    assert found("Guinea-Bissau, Papua New Guinea and Guinea") == [
        ("Guinea-Bissau", 2),
        ("Papua New Guinea", 3),
        ("Guinea", 1),
    ]


def test_forms_stand_between_word_boundaries():
    assert found("Guineas and NewGuinea") == []
    assert found("Guinea's") == [("Guinea", 1)]


def test_line_breaks_and_curly_apostrophes_do_not_hide_a_form():
    assert found("Papua New\nGuinea and Côte d’Ivoire") == [
        ("Papua New\nGuinea", 3),
        ("Côte d’Ivoire", 4),
    ]


def test_the_stop_of_an_abbreviation_belongs_to_it():
    assert found("the U.S. envoy") == [("U.S.", 5)]


def test_case_counts():
    assert found("guinea pigs") == []
