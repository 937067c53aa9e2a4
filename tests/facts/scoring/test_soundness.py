"""A gold document that breaks the schema is refused with the place and the reason."""

from copy import deepcopy

import pytest

from bilateral.facts.scoring import problems, read_sheet, unfounded

SOUND = {
    "id": "a",
    "published": "2024-07-12",
    "people": [{"name": "Nadeem Raza", "country": "PK", "role": None, "organization": None}],
    "organizations": [{"name": "Senate of Pakistan", "short": None, "country": "PK"}],
    "events": [
        {
            "type": "Meeting",
            "date": "2024-07",
            "date_end": "2024-08",
            "place": None,
            "place_country": "AZ",
            "countries": ["AZ", "PK"],
            "people": ["Nadeem Raza"],
            "organizations": ["Senate of Pakistan"],
            "topics": ["defence"],
            "status": "held",
            "evidence": "Nadeem Raza met the chairman of",
            "alt_types": ["Consultation"],
        }
    ],
    "documents": [
        {
            "kind": "action plan",
            "title": "Plan",
            "parties": ["AZ"],
            "date": None,
            "topics": [],
            "status": "planned",
        }
    ],
    "stances": [
        {
            "who": "Nadeem Raza",
            "kind": "thanks",
            "whom": "AZ",
            "about": "x",
            "alt_kinds": ["praises"],
        }
    ],
    "optional_events": [],
    "optional_organizations": [],
    "sources_cited": [],
    "bylines": [],
}


def broken(part: str, **changes) -> dict:
    """The sound document with the first item of a part changed."""
    document = deepcopy(SOUND)
    document[part][0].update(changes)
    return document


def test_a_sound_document_has_no_problems():
    assert problems(SOUND) == ()


@pytest.mark.parametrize(
    ("part", "changes", "problem"),
    [
        ("events", {"type": "Metting"}, "events[0].type 'Metting' is not in the controlled list"),
        ("events", {"alt_types": ["x"]}, "events[0].alt_types 'x' is not in the controlled list"),
        ("events", {"status": None}, "events[0].status is missing"),
        ("events", {"topics": ["trade", "oil"]}, "events[0].topics 'oil' is not in the controlled list"),
        ("events", {"date": "July 2024"}, "events[0].date 'July 2024' is not a date YYYY, YYYY-MM or YYYY-MM-DD"),
        ("events", {"date_end": "2024-13"}, "events[0].date_end '2024-13' is not a date YYYY, YYYY-MM or YYYY-MM-DD"),
        ("events", {"place_country": "az"}, "events[0].place_country 'az' is not a state code of two capital letters"),
        ("events", {"countries": ["AZE"]}, "events[0].countries 'AZE' is not a state code of two capital letters"),
        ("events", {"people": ["N. Raza"]}, "events[0].people 'N. Raza' is not in the article's people"),
        ("events", {"organizations": ["ECO"]}, "events[0].organizations 'ECO' is not in the article's organizations"),
        ("events", {"evidence": None}, "events[0].evidence is missing"),
        ("people", {"country": ""}, "people[0].country '' is not a state code of two capital letters"),
        ("organizations", {"country": "P1"}, "organizations[0].country 'P1' is not a state code of two capital letters"),
        ("documents", {"kind": "pact"}, "documents[0].kind 'pact' is not in the controlled list"),
        ("documents", {"status": "held"}, "documents[0].status 'held' is not in the controlled list"),
        ("documents", {"topics": ["oil"]}, "documents[0].topics 'oil' is not in the controlled list"),
        ("documents", {"date": "24"}, "documents[0].date '24' is not a date YYYY, YYYY-MM or YYYY-MM-DD"),
        ("documents", {"parties": ["x"]}, "documents[0].parties 'x' is not a state code of two capital letters"),
        ("stances", {"kind": "likes"}, "stances[0].kind 'likes' is not in the controlled list"),
        ("stances", {"alt_kinds": ["likes"]}, "stances[0].alt_kinds 'likes' is not in the controlled list"),
        ("stances", {"who": "Raza"}, "stances[0].who 'Raza' is neither a state code nor in people"),
        ("stances", {"whom": None}, "stances[0].whom is missing"),
        ("stances", {"who_country": "pk"}, "stances[0].who_country 'pk' is not a state code of two capital letters"),
        ("people", {"name": 7}, "people[0].name is a number and should be text or null"),
    ],
)  # fmt: skip
def test_each_check_names_the_place_and_the_reason(part, changes, problem):
    assert problems(broken(part, **changes)) == (problem,)


def test_all_problems_are_told():
    document = broken("events", type="x", date="x") | {"published": "2024-07", "id": None}
    del document["bylines"]
    assert [problem.split()[0] for problem in problems(document)] == [
        "id", "bylines", "published", "events[0].type", "events[0].date",
    ]  # fmt: skip


def test_optional_events_are_checked_like_events():
    event = SOUND["events"][0] | {"people": ["Nobody"]}
    assert problems(SOUND | {"optional_events": [event]}) == (
        "optional_events[0].people 'Nobody' is not in the article's people",
    )


@pytest.mark.parametrize("document", [None, [], "text", 7])
def test_what_is_no_object_is_one_problem(document):
    assert len(problems(document)) == 1


def test_a_problem_is_one_printable_line_of_bounded_length():
    hostile = "\x1b[2J\n\ud800" + "x" * 9000
    for part, field in (("events", "type"), ("people", "country"), ("stances", "who")):
        (problem,) = problems(broken(part, **{field: hostile}))
        assert problem.isprintable()
        assert len(problem) < 200


class TestEvidence:
    def test_it_is_looked_up_with_white_space_levelled(self):
        text = "Baku.\n\nNadeem Raza\n  met the chairman\tof the Senate."
        assert unfounded(read_sheet(SOUND), text) == ()

    def test_other_words_are_unfounded(self):
        assert unfounded(read_sheet(SOUND), "Nadeem Raza met a chairman of the Senate.") == (
            "events[0].evidence 'Nadeem Raza met the chairman of' is not in the text",
        )

    def test_optional_events_need_it_too(self):
        sheet = read_sheet(SOUND | {"optional_events": SOUND["events"], "events": []})
        (problem,) = unfounded(sheet, "")
        assert problem.startswith("optional_events[0].evidence")
