"""The pipeline as a whole: what it gives, bad input, and that a long text costs only its length."""

import time

import pytest
from tests.language.told import reading

from bilateral.articles.model import Article
from bilateral.errors import InputError
from bilateral.language import mentions, pipeline
from bilateral.language.model import Kind

STORY = (
    "Foreign Minister of Kenya Ann Otieno met Foreign Minister of Peru Luis Quispe in Lima on Monday. "
    "He thanked the Ministry of Justice of Kenya for it.\n\nThe two ministers will meet again in Nairobi."
)


def test_every_mention_is_kept_as_a_span_too():
    found = reading(STORY)
    for kind in Kind:
        spans = {(s.start_char, s.kb_id_) for s in found.doc.spans[kind.value]}
        assert {(m.start, m.key) for m in found.mentions if m.kind is kind} <= spans | {
            (m.start, m.key) for m in found.mentions if m.start not in {a for a, _ in spans}
        }
    assert mentions.layers_of(found.doc).people == found.people


def test_positions_point_into_the_text():
    for mention in reading(STORY).mentions:
        assert STORY[mention.start : mention.end].strip()


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n\n",
        ".",
        "😀🇰🇪",
        "Ann",
        "\x00\x01\x02 Ann Otieno",
        "()" * 50,
        "’’’ “”",
        "A. B. C.",
    ],
    ids=range(10),
)
def test_odd_texts_are_read_without_an_error(text):
    assert reading(text).people is not None


@pytest.mark.parametrize(
    "text", ["وزير الخارجية يلتقي نظيره في العاصمة اليوم", "外交部长在北京会见来访的代表团成员"]
)
def test_other_scripts_are_refused(text):
    with pytest.raises(InputError):
        reading(text)


def test_right_to_left_words_in_an_english_text_do_no_harm():
    text = (
        "Foreign Minister of Kenya Ann Otieno (آن أوتينو) met Foreign Minister of Peru Luis Quispe."
    )
    assert [p.country for p in reading(text).people] == ["KE", "PE"]


def test_a_streamed_reading_is_the_same_as_a_single_one():
    articles = [
        Article(id=str(i), text=STORY, source="t", published="2024-05-18") for i in range(3)
    ]
    streamed = [r.people for r in pipeline.read_all(pipeline.load(), articles)]
    assert streamed == [reading(STORY).people] * 3


def seconds(text: str) -> float:
    started = time.perf_counter()
    reading(text)
    return time.perf_counter() - started


def many_names(sentences: int) -> str:
    """One line in which every sentence names two new people and leads back to them."""
    sounds = [
        a + b + c
        for a in "BDFGKLMNPRST"
        for b in ("ari", "omo", "enu", "ilo")
        for c in ("s", "k", "n")
    ]

    def name(i: int) -> str:
        first, second = sounds[i % len(sounds)], sounds[(i * 7 + i // len(sounds)) % len(sounds)]
        return f"{first} {second}{sounds[i // 11 % len(sounds)].lower()}"

    return " ".join(
        f"Foreign Minister of Kenya {name(2 * i)} met his Peruvian counterpart {name(2 * i + 1)}. He thanked the minister."
        for i in range(sentences)
    )


@pytest.mark.parametrize(
    ("short", "long_"),
    [
        (many_names(150), many_names(1200)),
        (STORY.replace("\n", " ") * 40, STORY.replace("\n", " ") * 320),
        ("a" * 20_000, "a" * 160_000),
        (") " * 4_000, ") " * 32_000),
    ],
    ids=["new people", "the same people", "one word", "brackets"],
)
def test_eight_times_the_text_takes_about_eight_times_as_long(short, long_):
    seconds(short[:2000])
    assert seconds(long_) < 24 * seconds(short) + 0.5
