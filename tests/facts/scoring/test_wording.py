"""Facts in readable lines."""

import pytest

from bilateral.facts.scoring.comparison import compare
from bilateral.facts.scoring.sheet import (
    DocumentItem,
    EventItem,
    OrganizationItem,
    PersonItem,
    Sheet,
    StanceItem,
)
from bilateral.facts.scoring.wording import differences, in_one_line


@pytest.mark.parametrize(
    ("item", "line"),
    [
        (PersonItem("Ilham Aliyev", "AZ", "President"), "Ilham Aliyev · AZ · President"),
        (
            OrganizationItem("Economic Cooperation Organization", "ECO"),
            "Economic Cooperation Organization · ECO",
        ),
        (
            EventItem(
                "Meeting",
                "2024-07-11",
                "2024-07-12",
                "Baku",
                "AZ",
                ("AZ", "PK"),
                ("Farid Ahmadov",),
                ("ECO",),
                ("legal", "trade"),
                "held",
                "The ministers met in the capital",
                ("Consultation",),
            ),
            (
                "Meeting or Consultation · 2024-07-11 to 2024-07-12 · in Baku, AZ · AZ PK"
                ' · Farid Ahmadov, ECO · legal, trade · held · "The ministers met in the capital …"'
            ),
        ),
        (EventItem("Visit", place_country="AZ"), "Visit · in AZ"),
        (
            DocumentItem("protocol", "Minutes", ("AZ", "PK"), "2024", ("trade",), "signed"),
            "protocol · Minutes · AZ PK · 2024 · trade · signed",
        ),
        (
            StanceItem("thanks", "AZ", "PK", "aid", alt_kinds=("praises",)),
            "AZ thanks or praises PK · aid",
        ),
    ],
)
def test_a_fact_is_told_by_the_fields_that_say_something(item, line):
    assert in_one_line(item) == line


def test_hostile_text_stays_on_its_line_and_commands_no_terminal():
    line = in_one_line(PersonItem("A\r\nB\x1b[31m\u202eC\ud800"))
    assert line == "A B\ufffd[31m\ufffdC\ufffd"


def test_differences_name_the_verdict_and_the_kind():
    gold = Sheet(people=(PersonItem("Ilham Aliyev"),), stances=(StanceItem("thanks", "AZ", "PK"),))
    predicted = Sheet(people=(PersonItem("Nadeem Raza"),))
    assert list(differences(compare(gold, predicted))) == [
        "missed    people         Ilham Aliyev",
        "spurious  people         Nadeem Raza",
        "missed    stances        AZ thanks PK",
    ]
