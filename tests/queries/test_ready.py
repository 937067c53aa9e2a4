"""What each ready query answers on the small graph of ``corpus``."""

import pytest
from tests.queries.corpus import (
    ASSEMBLY,
    ECO,
    MFA_AZ,
    MFA_PK,
    SIGNING,
    TALKS,
    VISIT,
    graph,
    said,
    source,
)

from bilateral.facts.model import Facts, Organization, Person
from bilateral.queries import bind, catalogue, run


@pytest.fixture(scope="module")
def store():
    return graph()


@pytest.fixture(scope="module")
def ask(store):
    def ask(name, *columns, **values):
        """The rows of a ready query as tuples of text, only ``columns`` where given."""
        table = run(bind(catalogue()[name], values), store)
        chosen = [table.columns.index(column) for column in columns or table.columns]
        return [tuple(row[i].value if row[i] else None for i in chosen) for row in table.rows]

    return ask


def words(cell):
    """A joined cell as a set, since nothing promises the order within it."""
    return set(cell.split(", "))


def test_every_query_answers_unbound_too(store):
    for query in catalogue().values():
        assert list(store.query(query.text)) is not None


def test_who_met_whom_counts_an_event_once_however_many_articles_tell_it(ask):
    assert ask("who-met-whom") == [
        ("Jeyhun Bayramov", "Azerbaijan", "Ishaq Dar", "Pakistan", "2", "2024-07-11"),
        ("Jeyhun Bayramov", "Azerbaijan", "Bilal Hayee", "Pakistan", "1", ""),
    ]


def test_who_met_whom_asks_for_one_state_or_two_in_any_order(ask):
    assert len(ask("who-met-whom", stateA="PK")) == 2
    assert ask("who-met-whom", stateA="PK", stateB="AZ") == ask("who-met-whom")
    assert ask("who-met-whom", stateA="TJ") == []
    assert ask("who-met-whom", "met", "times", since="2024") == [("Ishaq Dar", "1")]


def test_meetings_between_two_states(ask):
    rows = ask(
        "meetings-between", "date", "kind", "place", "host", "sentence", stateA="AZ", stateB="PK"
    )
    assert rows == [
        ("2023", "PhoneCall", None, None, "They spoke by telephone in 2023."),
        ("2024-07-11", "Meeting", "Baku", "Azerbaijan", TALKS),
        (None, "Meeting", None, "Azerbaijan", "Ambassador Hayee met Bayramov."),
        ("2025-01-31", "MultilateralMeeting", "Dushanbe", "Tajikistan", ASSEMBLY),
    ]
    people = ask(
        "meetings-between", "people", stateA="pakistan", stateB="AZ", since="2024", until="2024"
    )
    assert [words(cell) for (cell,) in people] == [{"Jeyhun Bayramov", "Ishaq Dar"}]


def test_visits_by_year(ask):
    assert ask("visits-by-year") == [("2024", "Pakistan", "Azerbaijan", "1")]
    assert ask("visits-by-year", host="PK") == []
    assert ask("visits-by-year", visitor="PK", year="2024") == ask("visits-by-year")
    assert ask("visits-by-year", year="2023") == []
    assert ask("visits-by-year", since="2024-07-11") == ask("visits-by-year")
    assert ask("visits-by-year", since="2024-07-12") == []


def test_who_visited_a_state(ask):
    assert ask("who-visited", "date", "person", "from", "offices", "sentence", state="AZ") == [
        ("2024-07-11", "Ishaq Dar", "Pakistan", "Minister of Foreign Affairs", VISIT)
    ]
    assert ask("who-visited", state="PK") == []  # the visit of September is only planned


def test_what_two_states_signed(ask):
    columns = ("date", "kind", "title", "topics", "sentence")
    assert ask("signed-between", *columns, stateA="AZ", stateB="PK") == [
        ("2024-07-11", "memorandum", "Mine clearance", "mine-action", SIGNING)
    ]
    assert ask("signed-between", stateA="AZ", stateB="TR") == []


def test_people_of_an_institution(ask):
    assert ask("people-of", institution="foreign affairs of azerbaijan") == [
        (MFA_AZ, "Jeyhun Bayramov", "Minister of Foreign Affairs", "2024-07-11", "2025-02-01")
    ]
    assert ask("people-of", "person", institution="ECO") == [("Khusrav Noziri",)]


def test_posts_a_person_held(ask):
    assert ask("posts-held", person="dar") == [
        ("Ishaq Dar", "Pakistan", "Minister of Foreign Affairs", MFA_PK, "2024-07-11", "2025-02-01")
    ]
    assert ask("posts-held", "office", "institution", person="hayee") == [("Ambassador", None)]


def test_who_held_an_office_at_some_time(ask):
    values = {"state": "PK", "office": "foreign minister"}
    columns = ("name", "seen", "firstSeen", "lastSeen", "published")
    assert set(ask("who-held", *columns, **values, at="2024-09")) == {
        ("Ishaq Dar", "then", "2024-07-11", "2025-02-01", "2024-07-12")
    }
    assert ask("who-held", "name", state="PK", office="president", at="2024-09") == []


def test_who_held_an_office_before_it_is_first_told_is_the_next_holder_known(ask):
    values = {"state": "PK", "office": "foreign minister"}
    columns = ("name", "seen", "published")
    assert set(ask("who-held", *columns, **values, at="2023")) == {
        ("Ishaq Dar", "after", "2024-07-11")
    }
    assert set(ask("who-held", *columns, **values, at="2026")) == {
        ("Ishaq Dar", "before", "2025-02-01")
    }


def test_neither_deputies_nor_former_holders_hold_an_office():
    evidence = said("She spoke.")
    roles = ("Deputy Minister of Justice", "Former Minister of Justice", "Minister of Justice")
    people = tuple(
        Person(f"{name} Mensah", "GH", role, None, evidence=evidence)
        for name, role in zip(("Ama", "Kofi", "Esi"), roles, strict=True)
    )
    store = graph([Facts(source("a", "2024-05-05", "Trend"), people=people)])
    values = {"state": "GH", "office": "justice minister", "at": "2024"}
    rows = run(bind(catalogue()["who-held"], values), store).rows
    assert [row[0].value for row in rows] == ["Esi Mensah"]


def test_which_article_says_so(ask, store):
    columns = ("sentence", "article", "publisher", "published", "start", "end")
    rows = ask("which-article-says-so", *columns, label="meeting, 2024-07-11")
    assert rows == [
        (TALKS, "Headline of first", "Trend", "2024-07-11", "0", str(len(TALKS))),
        (TALKS, "Headline of second", "APA", "2024-07-12", "0", str(len(TALKS))),
    ]
    (paper,) = ask("signed-between", "document", stateA="AZ", stateB="PK")
    for identifier in (paper[0], paper[0].removeprefix("https://w3id.org/bilateral/id/")):
        assert ask("which-article-says-so", "fact", "sentence", thing=identifier) == [
            ("Mine clearance", SIGNING),
            ("Mine clearance", SIGNING),
        ]


def test_every_triple_of_every_event_leads_to_a_sentence(ask, store):
    events = store.query(
        "PREFIX dip: <https://w3id.org/bilateral/ontology#>"
        "SELECT ?event ?property ?value { ?event a dip:Event ; ?property ?value }"
    )
    stated = {(row["event"].value, row["property"].value, row["value"].value) for row in events}
    borne = ask("evidence-path", "identifier", "property", "value", "sentence", "article")
    assert {row[:3] for row in borne} == stated
    assert all(sentence and article for *_, sentence, article in borne)


def test_an_article_bears_only_what_it_says_itself(ask):
    (call,) = [
        e
        for e, kind in ask("timeline", "event", "kind", stateA="AZ", stateB="PK")
        if kind == "PhoneCall"
    ]
    assert {row[-1] for row in ask("evidence-path", event=call)} == {"Headline of second"}


def test_topics_between_two_states(ask):
    assert ask("topics-between", stateA="AZ", stateB="PK") == [
        ("mine-action", "2", "1", "2024-07-11"),
        ("trade", "2", "0", "2024-07-11"),
        ("culture", "1", "0", ""),
        ("multilateral-cooperation", "1", "0", "2025-01-31"),
    ]
    assert ask("topics-between", "topic", stateA="AZ", stateB="PK", since="2025") == [
        ("multilateral-cooperation",)
    ]


def test_most_active_people(ask):
    assert ask("most-active-people", "person", "events", "statesDealtWith", "latest") == [
        ("Ishaq Dar", "4", "5", "2025-01-31"),
        ("Jeyhun Bayramov", "4", "5", "2025-01-31"),
        ("Bilal Hayee", "1", "1", ""),
        ("Khusrav Noziri", "1", "6", "2025-01-31"),
    ]
    assert ask("most-active-people", "person", state="AZ") == [("Jeyhun Bayramov",)]


def test_the_timeline_of_two_states_shows_what_is_planned_as_planned(ask):
    assert ask("timeline", "date", "kind", "status", stateA="AZ", stateB="PK") == [
        ("2023", "PhoneCall", "held"),
        ("2024-07-11", "Meeting", "held"),
        ("2024-07-11", "Signing", "held"),
        ("2024-07-11", "Visit", "held"),
        ("2024-09", "Visit", "planned"),
        (None, "Meeting", "held"),
        ("2025-01-31", "MultilateralMeeting", "held"),
    ]
    (signing,) = ask(
        "timeline",
        "kind",
        "participants",
        stateA="AZ",
        stateB="PK",
        since="2024-07-11",
        until="2024-07-11",
    )[1:2]
    assert signing == ("Signing", MFA_AZ)


def test_an_event_without_date_stands_where_it_was_first_told(ask):
    told = dict(ask("timeline", "date", "told", stateA="AZ", stateB="PK"))
    assert told[None] == "2025-01-20"
    assert told["2024-07-11"] == "2024-07-11"  # by the first of the two articles


def test_institutions_of_a_state(ask):
    assert ask("institutions-of-state", state="AZ") == [(MFA_AZ, "Ministry", "MFA", None, "1", "1")]
    assert ask("institutions-of-state", state="TR") == []


def test_a_department_of_a_state_is_shown_within_its_ministry():
    evidence = said("The legal department replied.")
    department = Organization(
        "Legal Department of the Ministry of Justice of Ghana", None, "GH", "GovernmentBody",
        evidence=evidence,
    )  # fmt: skip
    store = graph([Facts(source("a", "2024-05-05", "Trend"), organizations=(department,))])
    query = bind(catalogue()["institutions-of-state"], {"state": "GH"})
    shown = [(row[0].value, row[3].value if row[3] else None) for row in run(query, store).rows]
    assert shown == [
        (department.name, "Ministry of Justice of Ghana"),
        ("Ministry of Justice of Ghana", None),
    ]


def test_international_bodies(ask):
    ((name, acronym, events, states),) = ask("international-bodies")
    assert (name, acronym, events) == (ECO, "ECO", "1")
    assert words(states) == {
        "Afghanistan",
        "Azerbaijan",
        "Iran",
        "Pakistan",
        "Tajikistan",
        "Türkiye",
    }


def test_positions_of_two_states_include_what_their_people_say(ask):
    assert ask(
        "stances-between", "published", "who", "does", "whom", "about", stateA="PK", stateB="AZ"
    ) == [
        ("2024-07-11", "Ishaq Dar", "supports", "Azerbaijan", "territorial integrity"),
        ("2025-01-20", "Azerbaijan", "thanks", "Pakistan", "support"),
    ]
