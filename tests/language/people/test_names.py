"""Runs of words that may be a name, titles apart."""

import pytest

from bilateral.language.intervals import Intervals
from bilateral.language.people.names import chunks
from bilateral.language.people.titles import titles_in


def found(text: str) -> list[str]:
    return [c.text for c in chunks(text, Intervals([]), titles_in(text))]


@pytest.mark.parametrize(
    "name",
    [
        "Ann Otieno",
        "Abdulla bin Rashid Al Marri",
        "Layla al-Masri",
        "Tran Van Binh",
        "Park Ji-woo",
        "ABE Kenji",
        "Claire MOREAU",
        "María de los Ángeles Rojas",
        "João Nuno dos Santos",
        "J. K. Mensah",
        "Joost van der Meer",
        "Sigríður Jónsdóttir",
        "Yohannes Tadesse Bekele",
        "Hassan Sheikh Omar",
        "O’Neill Byrne",
        "Theresa May",
        "Davit Ivanovich Petrov",
    ],
)
def test_names_of_many_peoples_are_one_run(name):
    assert found(f"Then {name} spoke.") == [name]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("H.E. Mr.", "Kofi Mensah"),
        ("H.E.", "Kofi Mensah"),
        ("His Excellency Dr.", "Kofi Mensah"),
        ("H.H. Sheikh", "Rashid Al Marri"),
        ("H.H Sheikh", "Rashid Al Marri"),
        ("His Royal Highness Prince", "Rashid Al Marri"),
        ("Hon.", "Kofi Mensah"),
        ("the Right Honourable Dr", "Kofi Mensah"),
        ("His Excellency,", "Kofi Mensah"),
        ("MGen", "Kofi Mensah"),
        ("Begum", "Rahima Khatun"),
        ("Sayyed", "Ali Hosseini"),
        ("Lyonchhen Dr.", "Kezang Tobgay"),
        ("Dato Seri Setia (Dr) Haji", "Abu Bakar"),
        ("Dato' Seri", "Amir Hamzah"),
        ("Dato’ Sri", "Amir Hamzah"),
        ("Datuk Seri Dr", "Amir Hamzah"),
        ("Tan Sri", "Amir Hamzah"),
        ("Alhaji Dr", "Musa Bello"),
        ("Barrister", "Musa Bello"),
        ("Colonel General", "Davit Petrov"),
        ("Lt. Gen.", "Davit Petrov"),
        ("Senior General", "Davit Petrov"),
        ("U", "Tin Maung"),
        ("Daw", "Khin Aye"),
    ],
)
def test_titles_are_no_part_of_the_name(title, name):
    text = f"Then {title} {name} spoke."
    (chunk,) = chunks(text, Intervals([]), titles_in(text))
    assert chunk.text == name
    assert chunk.titled
    assert text[chunk.lead :].startswith(title.removeprefix("the ")[:3]) or "the" in title


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Welcoming Ann Otieno", ["Ann Otieno"]),
        ("Ann Otieno's visit", ["Ann Otieno"]),
        ("Ann Otieno, Luis Quispe and Rosa Vidal", ["Ann Otieno", "Luis Quispe", "Rosa Vidal"]),
        ("Ann Otieno MP spoke", ["Ann Otieno"]),
        ("JOINT STATEMENT ISSUED HERE", []),
        ("the Joint Declaration", []),
        ("H.E. Dr. and Mr.", []),
        ("His Majesty the Sultan", ["Sultan"]),
        ("on Monday in March", []),
        ("Otieno Professor Ann Otieno", ["Otieno", "Ann Otieno"]),
    ],
)
def test_where_a_name_begins_and_ends(text, names):
    assert found(text) == names
