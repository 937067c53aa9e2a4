"""The papers of an article, specified by small stories of our own."""

import pytest

import bilateral
from bilateral.facts.model import Document

PUBLISHED = "2024-05-18"  # a Saturday


def papers(text: str) -> tuple[Document, ...]:
    return bilateral.extract(text, published=PUBLISHED).documents


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Kenya and Peru concluded a memorandum on fisheries.", "memorandum", "signed"),
        ("A framework agreement was inked by Kenya and Peru in Lima.", "agreement", "signed"),
        (
            "Coffee will go to Peru under a supply agreement which was inked with Kenya in Lima.",
            "agreement",
            "signed",
        ),
        (
            "The talks of Kenya and Peru ended with the adoption of the Lima Statement.",
            "declaration",
            "agreed",
        ),
        ("Kenya and Peru issued a joint communique on fisheries.", "declaration", "agreed"),
        ("Kenya and Peru agreed on a programme of cooperation.", "programme", "agreed"),
        ("Kenya and Peru agreed to draw up a roadmap for tourism.", "action plan", "planned"),
        ("Kenya and Peru discussed a draft memorandum on visas.", "memorandum", "planned"),
        ("A programme for students of Kenya and Peru is to be adopted.", "programme", "planned"),
        ("A treaty between Kenya and Peru is to be signed next year.", "agreement", "planned"),
        ("Kenya and Peru will sign a protocol on water.", "protocol", "planned"),
        ("A document on tourism was signed between Kenya and Peru.", "other", "signed"),
        ("The Transit Trade Agreement of Kenya and Peru was welcomed.", "agreement", "mentioned"),
    ],
)
def test_the_clause_says_what_becomes_of_a_paper(text, kind, status):
    (paper,) = papers(text)
    assert (paper.kind, paper.status, paper.parties) == (kind, status, ("KE", "PE"))


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and Peru deal with fisheries.",
        "Students of Kenya and Peru go on exchange programmes.",
        "Kenya and Peru signed a programme which is not an international agreement.",
        "Kenya and Peru recalled the Vienna Convention on Diplomatic Relations.",
        "Journalists of Kenya and Peru received documents.",
    ],
)
def test_words_that_are_no_paper_between_the_two(text):
    assert {p.kind for p in papers(text)} <= {"programme"}
    assert all(p.status == "signed" for p in papers(text))


LISTED = (
    "Kenya and Peru signed six agreements in Lima.\n\nAmong the subjects of the documents are:\n\n"
    "- trade;\n\n- tourism.\n\nThe guests left."
)


def fields(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(p.kind, p.status, p.topics) for p in papers(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and Peru signed agreements on trade and tourism in Lima.",
        "Kenya and Peru signed agreements in the fields of trade and tourism.",
        "Kenya and Peru signed six agreements in Lima. The documents cover trade and tourism.",
        LISTED,
    ],
)
def test_a_package_told_field_by_field_gives_a_paper_for_each(text):
    assert fields(text) == [
        ("agreement", "signed", ("trade",)),
        ("agreement", "signed", ("tourism",)),
    ]


def test_a_number_that_does_not_fit_the_fields_splits_nothing():
    assert len(papers("Kenya and Peru signed two agreements on trade, energy and tourism.")) == 1


def test_one_paper_on_two_fields_is_one_paper():
    assert len(papers("Kenya and Peru signed an agreement on trade and tourism.")) == 1


def test_further_papers_of_a_signing_are_signed_too():
    told = fields(
        "Kenya and Peru signed an agreement on fisheries. Further papers deal with air services "
        "and a roadmap for tourism."
    )
    assert ("other", "signed", ("transport",)) in told
    assert ("action plan", "signed", ("tourism",)) in told


def test_a_verb_that_is_not_repeated_signs_the_second_paper_too():
    told = papers(
        "A memorandum on health was signed by the hospitals of Kenya and Peru and a protocol by "
        "the universities of the two states."
    )
    assert {(p.kind, p.status) for p in told} >= {("memorandum", "signed")}


def test_three_states_that_adopt_a_declaration_are_all_its_parties():
    (paper,) = papers("The presidents of Kenya, Peru and Ghana adopted the Accra Declaration.")
    assert paper.parties == ("GH", "KE", "PE")


def test_a_paper_is_about_what_stands_in_it():
    (paper,) = papers(
        "Kenya and Peru adopted the Lima Declaration. In the Declaration they call for cooperation "
        "in energy."
    )
    assert "energy" in paper.topics


def test_a_signing_is_about_the_fields_of_its_papers():
    facts = bilateral.extract(
        "Kenya and Peru signed agreements on trade and tourism in Lima.", published=PUBLISHED
    )
    (signing,) = [e for e in facts.events if e.type == "Signing"]
    assert signing.topics == ("trade", "tourism")
    assert len(signing.documents) == 2


def test_the_day_of_a_conclusion_dates_the_paper():
    (paper,) = papers("Kenya and Peru concluded a memorandum on fisheries on Thursday.")
    assert paper.date == "2024-05-16"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kenya and Peru are finalising an agreement on fisheries.", "planned"),
        ("Kenya and Peru concluded negotiations on a treaty on fisheries.", "agreed"),
        ("Kenya and Peru hope to sign an agreement on fisheries.", "planned"),
        ("Kenya and Peru are negotiating the signing of an agreement on extradition.", "planned"),
        ("The newly signed fisheries agreement of Kenya and Peru was praised.", "signed"),
        ("The fisheries agreement between Kenya and Peru was praised.", "mentioned"),
        ("Kenya and Peru entered into a pact on fisheries.", "signed"),
    ],
)
def test_the_tense_and_the_verb_give_the_status(text, status):
    assert {d.status for d in papers(text)} == {status}


def test_the_states_a_declaration_speaks_of_are_not_its_parties():
    (paper,) = papers("Kenya and Peru signed a declaration concerning fires in Chile and Mexico.")
    assert paper.parties == ("KE", "PE")


def test_the_years_of_a_programme_are_not_its_day():
    (paper,) = papers("Kenya and Peru signed a programme on culture for 2025-2027.")
    assert paper.date is None


def test_a_law_on_a_treaty_is_signed_by_one_state_alone():
    text = "President of Ghana Esi Owusu signed a bill on the ratification of the treaty with Peru."
    kinds = {e.type for e in bilateral.extract(text, published=PUBLISHED).events}
    assert kinds == {"TreatyRatification"}


def test_what_an_agreement_is_on_may_stand_before_it():
    text = (
        "Kenya and Peru agreed to share embassy buildings in Ghana. "
        "The agreement was signed on Friday by Foreign Minister of Kenya Amina Wekesa."
    )
    assert [(d.kind, d.status) for d in papers(text)] == [("agreement", "signed")]
