"""Several articles about one event or paper, from their text to the graph and back out of it."""

from contextlib import ExitStack
from dataclasses import replace
from itertools import permutations

import pytest
from tests.graph.samples import nquads

from bilateral import extract
from bilateral.graph.store import Store
from bilateral.queries import bind, catalogue, run


def article(name, day, text):
    told = extract(text, published=day)
    return replace(told, source=replace(told.source, id=name, title=f"Report {name}"))


@pytest.fixture
def build(tmp_path):
    """Makes a store of articles, one by one in the order given."""
    with ExitStack() as stores:

        def build(*articles):
            path = tmp_path / f"kg{len(list(tmp_path.iterdir()))}"
            store = stores.enter_context(Store.create_or_open(path))
            for facts in articles:
                store.add([facts])
            return store

        yield build


def ask(store, name, *columns, **values):
    table = run(bind(catalogue()[name], values), store)
    chosen = [table.columns.index(column) for column in columns]
    return [tuple(row[i].value if row[i] else None for i in chosen) for row in table.rows]


def of_kind(store, kind):
    rows = store.query(f"SELECT DISTINCT ?x {{ ?x a dip:{kind} }}")
    return {row["x"].value.partition("/id/")[2] for row in rows}


def edges(store, edge, graph=""):
    pattern = f"?s dip:{edge} ?o"
    rows = store.query(
        f"SELECT ?s ?o {{ GRAPH <{graph}> {{ {pattern} }} }}"
        if graph
        else f"SELECT * {{ {pattern} }}"
    )
    return {tuple(row[x].value.partition("/id/")[2] for x in ("s", "o")) for row in rows}


DAM = "They spoke about a dam on the Tana and about turbines."
KENYAN = article(
    "kenyan", "2025-03-06",
    "Foreign Minister Achieng Odhiambo of Kenya met a delegation from Norway in Nairobi on "
    f"5 March 2025. {DAM}",
)  # fmt: skip
NORWEGIAN = article(
    "norwegian", "2025-03-06",
    "Norwegian Foreign Minister Solveig Aasen met officials of Kenya in Nairobi on 5 March 2025. "
    f"{DAM}",
)  # fmt: skip
ODHIAMBO, AASEN = "person/ke/achieng-odhiambo", "person/no/solveig-aasen"


@pytest.mark.parametrize("order", list(permutations([KENYAN, NORWEGIAN])))
def test_who_met_whom_follows_from_all_articles_together(build, order):
    store = build(*order)
    assert len(of_kind(store, "Meeting")) == 1
    assert {(ODHIAMBO, AASEN), (AASEN, ODHIAMBO)} <= edges(store, "metWith")
    for name in ("kenyan", "norwegian"):
        alone = edges(store, "metWith", f"https://w3id.org/bilateral/id/article/{name}")
        assert alone == {("state/KE", "state/NO"), ("state/NO", "state/KE")}
    assert ask(store, "who-met-whom", "person", "met") == [("Achieng Odhiambo", "Solveig Aasen")]


def test_an_article_that_is_taken_out_takes_with_it_what_followed_from_it(build):
    store = build(KENYAN, NORWEGIAN)
    store.retract(["norwegian"])
    assert nquads(store) == nquads(build(KENYAN))
    store.add([NORWEGIAN])
    assert nquads(store) == nquads(build(NORWEGIAN, KENYAN))


def test_an_edge_stays_as_long_as_any_event_gives_it(build):
    earlier = [
        replace(a, source=replace(a.source, id=f"earlier {a.source.id}"),
                events=tuple(replace(e, date="2025-01-15") for e in a.events))
        for a in (KENYAN, NORWEGIAN)
    ]  # fmt: skip
    store = build(*earlier, KENYAN, NORWEGIAN)
    assert len(of_kind(store, "Meeting")) == 2
    store.retract(["kenyan"])
    assert (ODHIAMBO, AASEN) in edges(store, "metWith")
    store.retract(["earlier kenyan"])
    assert (ODHIAMBO, AASEN) not in edges(store, "metWith")
    assert nquads(store) == nquads(build(earlier[1], NORWEGIAN))


def test_of_a_plan_no_edge_follows(build):
    planned = article(
        "planned", "2025-03-01",
        "Norwegian Foreign Minister Solveig Aasen will meet officials of Kenya in Nairobi on "
        "5 March 2025.",
    )  # fmt: skip
    store = build(KENYAN, planned)
    assert len(of_kind(store, "Meeting")) == 1
    assert (ODHIAMBO, AASEN) not in edges(store, "metWith")


def test_topics_of_all_articles_are_those_of_the_event(build):
    about_trade, about_health = (
        replace(a, events=tuple(replace(e, topics=(t,)) for e in a.events))
        for a, t in ((KENYAN, "trade"), (NORWEGIAN, "health"))
    )
    store = build(about_trade, about_health)
    rows = store.query("SELECT ?t { ?e a dip:Meeting ; dip:topic ?t }")
    assert {row["t"].value.partition("#")[2] for row in rows} == {"trade", "health"}


MONDAY = article(
    "monday", "2025-06-04",
    "Uganda protested to Rwanda on 2 June 2025 after a maize trader was shot at the crossing of "
    "Katuna.",
)  # fmt: skip
TUESDAY = article(
    "tuesday", "2025-06-04",
    "Uganda protested to Rwanda on 3 June 2025 over the maize trader who was shot at Katuna.",
)  # fmt: skip
COPY = replace(TUESDAY, source=replace(TUESDAY.source, id="copy", title="Report copy"))


@pytest.mark.parametrize("order", list(permutations([MONDAY, TUESDAY, COPY])))
def test_sources_that_contradict_each_other_are_told_with_their_witnesses(build, order):
    store = build(*order)
    (event,) = of_kind(store, "Protest")
    columns = ("about", "says", "witnesses", "articles")
    (first, second) = ask(store, "contradictions", *columns)
    assert first == ("date", "2025-06-02", "1", "Report monday")
    assert second[:3] == ("date", "2025-06-03", "1")  # a copy is no further witness
    assert set(second[3].split("; ")) == {"Report tuesday", "Report copy"}
    assert ask(store, "contradictions", *columns, state="UG", since="2025-06-03") != []
    assert ask(store, "contradictions", *columns, thing=event) == [first, second]
    assert ask(store, "contradictions", *columns, since="2025-07") == []
    ((date,),) = ask(store, "timeline", "date", stateA="UG", stateB="RW")
    assert set(date.split(" or ")) == {"2025-06-02", "2025-06-03"}


def test_where_sources_agree_or_tell_less_there_is_no_contradiction(build):
    month = replace(MONDAY, source=replace(MONDAY.source, id="month"),
                    events=tuple(replace(e, date="2025-06") for e in MONDAY.events))  # fmt: skip
    assert ask(build(MONDAY, month), "contradictions", "fact") == []


PLAN = article(
    "plan", "2024-02-01",
    "President Serik Omarov of Kazakhstan will pay a state visit to Mongolia on 18 February 2024.",
)  # fmt: skip
PUT_OFF = article(
    "put off", "2024-02-12",
    "The state visit of President Serik Omarov of Kazakhstan to Mongolia, planned for "
    "18 February 2024, has been postponed.",
)  # fmt: skip
HELD = article(
    "held", "2024-04-10",
    "President Serik Omarov of Kazakhstan arrived in Mongolia on a state visit on 9 April 2024.",
)  # fmt: skip


@pytest.mark.parametrize("order", list(permutations([PLAN, PUT_OFF, HELD])))
def test_a_visit_that_was_planned_put_off_and_held_is_one_with_its_course(build, order):
    store = build(*order)
    (visit,) = of_kind(store, "Visit")
    course = ask(store, "course-of-events", "published", "stages", "article")
    assert [(day, name) for day, _, name in course] == [
        ("2024-02-01", "Report plan"),
        ("2024-02-12", "Report put off"),
        ("2024-04-10", "Report held"),
    ]
    assert "planned" in course[0][1]
    assert "postponed" in course[1][1]
    assert "held" in course[2][1]
    assert len(ask(store, "course-of-events", "stages", thing=visit)) == 3
    (status,) = store.query("SELECT ?s { ?v a dip:Visit ; dip:status ?s }")
    assert status["s"].value.endswith("#held")


def test_a_visit_that_was_called_off_is_cancelled(build):
    called_off = article(
        "called off", "2024-02-12",
        "President Serik Omarov of Kazakhstan has called off his visit to Mongolia on "
        "18 February 2024.",
    )  # fmt: skip
    store = build(PLAN, called_off)
    assert len(of_kind(store, "Visit")) == 1
    (status,) = store.query("SELECT ?s { ?v a dip:Visit ; dip:status ?s }")
    assert status["s"].value.endswith("#cancelled")


PAPERS = [
    article("signed", "2024-05-15",
        "Kenya and Chile signed a memorandum of understanding on cooperation in geothermal energy "
        "in Nairobi on 14 May 2024."),
    article("shorter", "2024-05-15",
        "Chile and Kenya signed a geothermal MoU in Nairobi on 14 May 2024."),
    article("agency", "2024-05-14",
        "NAIROBI - Kenya and Chile signed a Memorandum of Understanding on Geothermal Energy on "
        "14 May 2024, the ministry said."),
    article("recalled", "2024-09-02",
        "The memorandum on geothermal energy that Kenya and Chile signed in May 2024 has brought "
        "the first drills."),
    article("put to work", "2024-11-20",
        "Kenya and Chile discussed the implementation of the memorandum of understanding on "
        "geothermal energy signed on 14 May 2024."),
    article("later", "2024-12-01",
        "Kenya and Chile praised their memorandum on geothermal energy of 14 May 2024."),
]  # fmt: skip


@pytest.mark.parametrize("order", [PAPERS, PAPERS[::-1], PAPERS[3:] + PAPERS[:3]])
def test_a_paper_signed_recalled_and_put_to_work_is_one_however_it_is_named(build, order):
    store = build(*order)
    assert len(of_kind(store, "Agreement")) == 1
    assert len(of_kind(store, "Signing")) == 1
    (row,) = ask(store, "signed-between", "date", "kind", stateA="KE", stateB="CL")
    assert set(row[0].split(" or ")) == {"2024-05-14", "2024-05"}
    assert row[1] == "memorandum"
    store.retract([facts.source.id for facts in PAPERS[1:]])
    assert nquads(store) == nquads(build(PAPERS[0]))


def test_another_paper_of_the_same_two_is_another(build):
    water = article(
        "water", "2024-05-15",
        "Kenya and Chile signed a memorandum of understanding on drinking water in Nairobi on "
        "14 May 2024.",
    )  # fmt: skip
    assert len(of_kind(build(*PAPERS, water), "Agreement")) == 2


def test_the_instances_of_a_yearly_summit_stay_apart(build):
    years = [
        article(
            f"{outlet} {year}", f"{year}-10-0{5 + n}",
            f"{lead} leaders of Kenya, Uganda, Rwanda, Tanzania and Burundi met in Arusha on "
            f"4 October {year} for the summit of the East African Community.",
        )
        for year in (2022, 2023, 2024)
        for n, (outlet, lead) in enumerate((("first", "The"), ("second", "On Tuesday, the")))
    ]  # fmt: skip
    store = build(*years)
    assert len(of_kind(store, "MultilateralMeeting")) == 3
