import pytest

from bilateral.articles.bylines import byline_at


@pytest.mark.parametrize(
    ("line", "names", "outlet"),
    [
        ("By Samira Ali – Trend:", ("Samira Ali",), "Trend"),
        ("By Samira Ali - Trend:", ("Samira Ali",), "Trend"),
        ("By Samira Ali", ("Samira Ali",), None),
        ("BY SAMIRA ALI", ("SAMIRA ALI",), None),
        ("By Kim Deok-hyun and Ana de Souza", ("Kim Deok-hyun", "Ana de Souza"), None),
        ("By Samira Ali, Example News", ("Samira Ali",), "Example News"),
        ("Written by: Samira Ali | Example.az", ("Samira Ali",), "Example.az"),
        ("Reporter: Samira Ali", ("Samira Ali",), None),
        ("By WAM", (), "WAM"),
        ("By Trend", (), "Trend"),
        ("By Example News Agency", (), "Example News Agency"),
        ("By staff reporter", (), None),
        ("By our correspondent", (), None),
        ("By Web Desk", (), None),
    ],
)
def test_bylines(line, names, outlet):
    byline = byline_at(f"{line}\n\nThe ministers met.", 0)
    assert byline is not None
    assert (byline.names, byline.outlet) == (names, outlet)
    assert byline.end == len(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the sides had agreed on a text.",
        "By signing the treaty, both states ended the dispute.",
        "By Samira Ali's account, the talks went well.",
        "Bystanders cheered the guests.",
        "The report was written by Samira Ali.",
    ],
)
def test_sentences_are_no_bylines(line):
    assert byline_at(f"{line}\n\nThe ministers met.", 0) is None
