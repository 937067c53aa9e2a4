"""What is page and not story: told by its words or its form, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.articles.compose import compose
from bilateral.articles.furniture import blanked, furniture
from bilateral.articles.record import Record

LEAD = "President of Kenya Daniel Mutua met President of Uganda Peter Okello in Nairobi on Monday."
BODY = "They also signed an agreement on border trade between the two countries, officials said."


def cut(*lines: str) -> list[str]:
    """The furniture of a page of these lines, line by line."""
    text = "\n".join(lines)
    return [
        line.strip() for a, b in furniture(text) for line in text[a:b].split("\n") if line.strip()
    ]


@pytest.mark.parametrize(
    "line",
    [
        "READ ALSO: Tanzania's president visits Rwanda",
        "Also read | Tanzania's president visits Rwanda.",
        "Related: Ethiopia and Egypt sign dam accord",
        "See also - Ethiopia and Egypt sign dam accord",
        "▶ Watch: the two presidents arrive",
        "Tags: Kenya, Uganda, trade",
        "#Kenya #Uganda",
        "Share this article",
        "Follow us on Twitter and Facebook for the latest from the region.",
        "- Advertisement -",
        "© 2024 Example News. All rights reserved.",
        "1,204 views",
        "Views: 318",
        "3 hours ago",
        "WhatsApp",
        "Great talks today with my brother! pic.twitter.com/abc123",
        "Presidents Mutua and Okello at State House, Nairobi. (PHOTO/Courtesy)",
        "President Mutua greets President Okello in Nairobi [Photo: Example Agency]",
        "President Mutua greets President Okello in Nairobi | Photo: Example Agency",
        "President Mutua greets President Okello in Nairobi. (Example/Amina Wekesa)",
        "Source: Example Agency",
        "The two presidents on the red carpet. Photo by Amina Wekesa",
    ],
)
def test_a_line_of_furniture_is_told_by_its_words(line: str) -> None:
    assert cut(LEAD, line, BODY) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Read together, the two papers mean that Kenya will open its border in July.",
        "Related talks on fishing will go on in Kampala, the ministry said.",
        "Shares of both countries in the trade of the region have grown, he said.",
        "Trade, energy and defence",
        "1. Memorandum on the exchange of news",
        "Photographs of the signing were shown to the guests, the ministry said.",
        "The minister (file no. 12 in the court's list) denied the charge.",
        "Latest figures show that the two countries trade more than ever before.",
        "Print media of both countries will work together, the ministers agreed.",
    ],
)
def test_prose_and_lists_are_the_story(line: str) -> None:
    assert cut(LEAD, line, BODY) == []


def test_headlines_below_a_heading_are_furniture_until_a_paragraph() -> None:
    listed = ["Related stories", "France expels two Russian diplomats", "Germany and Poland talk"]
    assert cut(LEAD, *listed, BODY) == listed


def test_nothing_follows_a_form_for_comments() -> None:
    tail = ["Leave a Reply", "I saw President Okello meet the Queen of Denmark in Aarhus in 1990."]
    assert cut(LEAD, BODY, *tail) == tail


def test_a_form_for_comments_above_the_story_hides_nothing() -> None:
    assert cut("Comments", LEAD, BODY) == []


def test_the_words_of_a_tweet_go_with_its_sender() -> None:
    tweet = ["I thank my brother President Okello.", "— Mutua (@mutua) June 3, 2024"]
    assert cut(LEAD, *tweet, BODY) == tweet


def test_a_paragraph_said_twice_is_furniture_the_second_time() -> None:
    text = f"{LEAD}\n{BODY}\n{LEAD}"
    assert furniture(text) == ((text.rindex(LEAD), len(text)),)


def test_a_teaser_cut_short_is_furniture_before_its_paragraph() -> None:
    teaser = LEAD[:70] + " […]"
    assert cut(teaser, LEAD, BODY) == [teaser]


def test_a_page_of_captions_alone_keeps_them() -> None:
    caption = "Daniel Mutua greets Peter Okello in Nairobi (Example Agency photo)"
    assert cut(caption) == []
    assert cut(caption, LEAD) == [caption]


def test_a_pointer_inside_a_paragraph_is_cut_out_of_it() -> None:
    text = f"{LEAD} [READ ALSO: Ethiopia and Egypt sign dam accord] {BODY}"
    ((start, end),) = furniture(text)
    assert text[start:end] == "[READ ALSO: Ethiopia and Egypt sign dam accord]"


def test_an_article_knows_what_its_story_tells() -> None:
    text = f"{LEAD}\nRelated: Ethiopia and Egypt sign dam accord\n{BODY}"
    article = compose(Record(source="page.txt", text=text, fallback_id="page"))
    assert article.tells(text.index(BODY))
    assert not article.tells(text.index("Ethiopia"))


@given(st.text(max_size=300), st.integers(0, 50))
def test_stretches_are_in_order_and_apart_and_blanking_moves_nothing(text: str, start: int) -> None:
    found = furniture(text, min(start, len(text)))
    edges = [edge for stretch in found for edge in stretch]
    assert edges == sorted(edges)
    hidden = blanked(text, found)
    assert len(hidden) == len(text)
    inside = {i for a, b in found for i in range(a, b)}
    assert all(hidden[i] == text[i] for i in range(len(text)) if i not in inside)
