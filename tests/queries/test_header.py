import pytest

from bilateral.errors import QueryError
from bilateral.queries.header import read
from bilateral.queries.model import Kind, Parameter

WHOLE = """\
# title: Meetings
# question: When did they meet?
# param: stateA state one of the two
# param: since date() from this day on
# param: year year(2024) in this year
#
# A remark for readers: colons may stand here.

SELECT * {
  VALUES ?stateA { UNDEF } VALUES ?since {UNDEF}
  VALUES  ?year  { UNDEF }
  ?s ?p ?stateA # param: this one is no head
}
"""


def test_the_head_tells_title_question_and_parameters():
    query = read("meetings", WHOLE)
    assert (query.name, query.title, query.question) == (
        "meetings",
        "Meetings",
        "When did they meet?",
    )
    assert query.parameters == (
        Parameter("stateA", Kind.STATE, "one of the two", None),
        Parameter("since", Kind.DATE, "from this day on", ""),
        Parameter("year", Kind.YEAR, "in this year", "2024"),
    )
    assert [p.required for p in query.parameters] == [True, False, False]
    assert query.text == WHOLE


def test_a_query_without_head_is_called_by_its_name():
    query = read("mine.rq", "SELECT * { ?s ?p ?o }")
    assert (query.title, query.question, query.parameters) == ("mine.rq", "mine.rq", ())


@pytest.mark.parametrize(
    ("head", "complaint"),
    [
        ("# param: x", "q, line 1: 'x' is no parameter"),
        ("# title: t\n# param: x colour which", "q, line 2: unknown kind 'colour' of 'x'"),
        ("# titel: t", "q, line 1: unknown word 'titel'"),
        ("# param: y text what", "q: parameter 'y' has no place; add VALUES ?y { UNDEF }"),
        ("# param: x text a\n# param: x text b", "q: parameter 'x' is declared twice"),
        ("", "q: VALUES ?x { UNDEF } is not declared"),
    ],
)
def test_a_broken_head_is_refused_with_its_place(head, complaint):
    with pytest.raises(QueryError) as refusal:
        read("q", f"{head}\nSELECT * {{ VALUES ?x {{ UNDEF }} }}")
    assert complaint in str(refusal.value)
    assert "\n" not in str(refusal.value)
