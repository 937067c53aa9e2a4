import pytest

from bilateral.errors import QueryError
from bilateral.queries.catalogue import catalogue, ready_query


def test_there_are_ready_queries_in_the_order_of_names():
    assert list(catalogue()) == sorted(catalogue())
    assert {
        "who-met-whom", "meetings-between", "visits-by-year", "who-visited", "signed-between",
        "people-of", "posts-held", "which-article-says-so", "evidence-path", "topics-between",
        "most-active-people", "timeline", "institutions-of-state", "international-bodies",
        "stances-between", "who-held", "contradictions", "course-of-events",
    } <= set(catalogue())  # fmt: skip


def test_each_has_a_title_and_a_question_and_describes_its_parameters():
    for query in catalogue().values():
        assert query.title != query.name
        assert query.question.endswith("?")
        assert all(parameter.description for parameter in query.parameters)


def test_none_counts_over_named_graphs_or_unbounded_rows():
    for query in catalogue().values():
        counted = query.text.count("COUNT(")
        assert counted == query.text.count("COUNT(DISTINCT")
        assert "FROM" not in query.text


def test_an_unknown_name_is_refused_with_a_near_one():
    assert ready_query("timeline") is catalogue()["timeline"]
    with pytest.raises(QueryError, match=r"'who-met-who': no ready query.*who-met-whom"):
        ready_query("who-met-who")
