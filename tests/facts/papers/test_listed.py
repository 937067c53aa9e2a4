"""Papers told as a list, specified by small stories of our own."""

import pytest

import bilateral

PUBLISHED = "2024-05-18"


def papers(text: str) -> set[tuple[str, str, str]]:
    found = bilateral.extract(text, published=PUBLISHED).documents
    return {(d.kind, d.status, d.title) for d in found}


@pytest.mark.parametrize(
    "heading",
    [
        "Kenya and Peru signed the following documents on 3 May:",
        "The following documents were signed by Kenya and Peru:",
        "Kenya and Peru held talks. Documents signed by the two sides:",
        "Kenya and Peru signed three documents in Lima. The documents are:",
    ],
)
@pytest.mark.parametrize("mark", ["- {}", "• {}", "{n}. {}", "({n}) {}", "-\n{}"])
def test_what_the_heading_says_holds_for_every_line(heading, mark):
    items = [
        "Agreement on the avoidance of double taxation;",
        "Memorandum of Understanding on fisheries between the ports of Lima and Mombasa;",
        "Protocol on the exchange of students.",
    ]
    lines = [mark.format(item, n=n) for n, item in enumerate(items, 1)]
    found = papers("\n".join([heading, *lines]))
    assert {(kind, status) for kind, status, _ in found} == {
        ("agreement", "signed"),
        ("memorandum", "signed"),
        ("protocol", "signed"),
    }
    assert len(found) == 3


def test_lines_without_a_kind_are_fields_of_the_papers():
    text = (
        "Kenya and Peru signed three agreements on Friday. The agreements cover:\n"
        "- tourism\n- higher education\n- civil aviation"
    )
    assert {(kind, status) for kind, status, _ in papers(text)} == {("agreement", "signed")}
    assert len(papers(text)) == 3


def test_what_the_documents_include_was_signed_with_them():
    text = (
        "A number of documents were signed by Kenya and Peru in Lima. The documents include an "
        "agreement on visa-free travel, a memorandum on health and a programme for students."
    )
    assert {(kind, status) for kind, status, _ in papers(text)} == {
        ("agreement", "signed"),
        ("memorandum", "signed"),
        ("programme", "signed"),
    }


def test_a_row_of_papers_that_is_no_clause_goes_on_with_the_list():
    text = (
        "Seven agreements were signed by Kenya and Peru. These agreements include: Agreement on "
        "extradition; Memorandum of Understanding on tourism.\n"
        "Memorandum of Understanding on sport; Memorandum of Understanding on energy."
    )
    assert {status for _, status, _ in papers(text)} == {"signed"}
    assert len(papers(text)) >= 4


def test_planned_papers_stay_planned_in_a_list():
    text = "Kenya and Peru will sign the following papers in June:\n- Treaty on extradition"
    assert papers(text) == {("agreement", "planned", "Treaty on extradition")}


def test_a_paper_in_ordinary_prose_stands_in_no_list():
    text = (
        "Kenya and Peru signed an agreement on trade. The President spoke in the garden. "
        "The Transit Treaty of Kenya and Peru was praised."
    )
    assert ("agreement", "mentioned", "Transit Treaty of Kenya and Peru") in papers(text)
