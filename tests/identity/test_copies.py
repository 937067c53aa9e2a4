"""Which articles carry one text."""

from dataclasses import replace

from tests.identity.mentions import source

from bilateral.facts.model import Evidence, Facts, Stance
from bilateral.identity.identities import resolved

SENTENCES = (
    "The two presidents opened the new bridge on the border today.",
    "Both sides agreed to open the road for lorries in May.",
    "The minister thanked the neighbours for their help with the works.",
    "An agreement on fees is to be signed by the end of the year.",
    "The delegation left for the capital in the evening of that day.",
)


def article(name, *sentences, day="2024-05-03", sha="0" * 64, words=0):
    """An article of which each sentence states something."""
    told = replace(source(name, day), text_sha256=sha, text_words=words)
    said = (Evidence(n, n + len(s), s, "r", 0.9) for n, s in enumerate(sentences))
    return Facts(
        told,
        stances=tuple(Stance("AZ", "thanks", "PK", f"matter {e.start}", None, (e,)) for e in said),
    )


def copies(*articles):
    return [told.copy_of for told in resolved(articles)]


def test_a_text_with_another_first_sentence_is_a_copy_of_the_one_published_first():
    later = article("a", *SENTENCES, day="2024-05-04")
    first = article("b", "BAKU: news of our own about the opened bridge.", *SENTENCES[1:])
    assert copies(later, first) == ["b", None]


def test_a_text_of_its_own_is_no_copy_though_it_quotes():
    quoting = article(
        "b", *SENTENCES[:2], *(f"Our paper adds matter {n} to that story." for n in range(4))
    )
    assert copies(article("a", *SENTENCES), quoting) == [None, None]


def test_few_sentences_are_a_common_formula():
    assert copies(article("a", *SENTENCES[:2]), article("b", *SENTENCES[:2])) == [None, None]


def test_the_same_text_is_a_copy_even_if_nothing_is_stated():
    told = (article(name, sha="1" * 64, words=9) for name in "ab")
    assert copies(*told) == [None, "a"]
    assert copies(*(article(name, sha=digit * 64, words=9) for name, digit in ("a1", "b2"))) == [
        None,
        None,
    ]


def test_when_the_first_goes_the_next_takes_its_place():
    told = [article(n, *SENTENCES, day=f"2024-05-0{d}") for n, d in (("a", 3), ("b", 4), ("c", 5))]
    assert copies(*told) == [None, "a", "a"]
    assert copies(*told[1:]) == [None, "b"]
