"""One paper told of twice is one document."""

import pytest

import bilateral


@pytest.mark.parametrize(
    "text",
    [
        (
            "Kenya and Peru sign MoU on fisheries\n\nKenya and Peru signed a memorandum of "
            "understanding on fisheries in Lima."
        ),
        (
            "Kenya and Peru signed a memorandum on the fisheries of the Pacific. The fisheries "
            "memorandum was welcomed."
        ),
        (
            "Kenya and Peru signed a memorandum on fisheries. The agreement was signed by two "
            "ministers. The document covers ports."
        ),
    ],
)
def test_told_again_it_is_the_same(text):
    (paper,) = bilateral.extract(text).documents
    assert (paper.kind, paper.status) == ("memorandum", "signed")


def test_papers_on_different_fields_are_different():
    text = (
        "Kenya and Peru signed an agreement on trade. Kenya and Peru signed an agreement on visas."
    )
    assert len(bilateral.extract(text).documents) == 2


def test_a_paper_of_the_whole_world_is_no_paper_of_the_two():
    text = "Kenya and Peru recalled the Paris Agreement and the North Atlantic Treaty."
    assert bilateral.extract(text).documents == ()


def test_a_year_before_the_name_makes_an_older_paper_known():
    (paper,) = bilateral.extract("Trade of Kenya and Peru rests on a 1991 treaty.").documents
    assert paper.status == "mentioned"
