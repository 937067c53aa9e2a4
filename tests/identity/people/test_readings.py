"""How the letters of a state are read: spellings of one of its names become one."""

import pytest

from bilateral.identity.people.closeness import Closeness, closeness
from bilateral.identity.people.readings import read


@pytest.mark.parametrize(
    ("state", "one", "other"),
    [
        ("UA", "shmyhal", "shmygal"),
        ("UA", "zelenskyj", "zelenskyy"),
        ("BY", "tsikhanouskaya", "tikhanovskaya"),
        ("BY", "lukashenka", "lukashenko"),
        ("RU", "semyonov", "semenov"),
        ("RU", "khrushchev", "khruschev"),
        ("KZ", "yermek", "ermek"),
        ("GE", "gaxaria", "gakharia"),
        ("AM", "sarkisian", "sargsyan"),
        ("RS", "djindjic", "dindic"),
        ("BG", "purvanov", "parvanov"),
        ("XK", "thaqi", "thaci"),
        ("LV", "rinkevics", "rinkevich"),
        ("GR", "kompos", "kombos"),
        ("CY", "christodoulides", "christodoulidis"),
        ("SY", "bachar", "bashar"),
        ("LB", "gebran", "jibran"),
        ("PS", "haniyeh", "haniya"),
        ("OM", "albusaidi", "busaidi"),
        ("LY", "qaddafi", "gaddafi"),
        ("IR", "ahmadinezhad", "ahmadinejad"),
        ("ID", "soeharto", "suharto"),
        ("TH", "prayuth", "prayut"),
        ("MN", "khaltmaagiin", "khaltmaa"),
        ("MN", "gombojavyn", "gombojav"),
        ("JP", "ohno", "ono"),
        ("JP", "shimbashi", "shinbashi"),
        ("KR", "gyeong", "kyung"),
        ("KR", "noh", "roh"),
        ("KR", "lac", "rak"),
        ("IR", "eslami", "islami"),
        ("IN", "balasubramaniam", "balasubramanian"),
        ("NG", "adekunle", "kunle"),
        ("IL", "mordechai", "moti"),
        ("IR", "nadjafi", "najafi"),
        ("TN", "hichame", "hisham"),
        ("AL", "hoxha", "hodja"),
        ("TH", "wechayachai", "vejjayachai"),
        ("GE", "papuaschwili", "papuashvili"),
        ("LK", "rajapakse", "rajapaksa"),
        ("NO", "stoere", "store"),
        ("MD", "maya", "maia"),
        ("CY", "nicos", "nikos"),
    ],
)
def test_spellings_of_one_name(state, one, other):
    assert closeness(one, other, state) >= Closeness.SOUND


@pytest.mark.parametrize(
    ("state", "one", "other"),
    [
        ("UA", "hanna", "anna"),
        ("RU", "ivanov", "ivashov"),
        ("EG", "hasan", "husein"),
        ("SY", "rashid", "rashad"),
        ("LB", "salim", "salem"),
        ("EG", "nasr", "nasser"),
        ("JO", "ziad", "zayed"),
        ("AZ", "nazim", "nizami"),
        ("RS", "marko", "mirko"),
        ("GR", "kostas", "kosmas"),
        ("JP", "ono", "ona"),
        ("JP", "takashi", "takeshi"),
        ("ET", "abebe", "abeba"),
        ("KH", "manet", "manith"),
        ("MM", "swe", "shwe"),
        ("KR", "hoon", "ho"),
    ],
)
def test_two_names_of_one_state(state, one, other):
    assert closeness(one, other, state) < Closeness.SOUND


def test_where_no_reading_is_known_letters_stay():
    assert read("tsikhanouskaya", None) == read("tsikhanouskaya", "SE") == "tsikhanouskaya"
