"""Datelines as agencies of many countries write them; all stories are invented."""

import pytest

from bilateral.articles.datelines import dateline_at

STORY = "The two ministers talked about bridges."

DATELINES = [
    # line, town, agency, date
    ("BAKU, Azerbaijan, July 10. ", "Baku", None, None),
    ("Baku, 3 March 2021. ", "Baku", None, "2021-03-03"),
    ("Baku. 14 October. REPORT.AZ/ ", "Baku", "REPORT.AZ", None),
    ("NAIROBI, Kenya, Sept. 4 (Reuters) - ", "Nairobi", "Reuters", None),
    ("SEOUL, July 2 (Yonhap) -- ", "Seoul", "Yonhap", None),
    ("BRASILIA, 12 May 2023 (Agencia Brasil) — ", "Brasilia", "Agencia Brasil", "2023-05-12"),
    ("Brasilia, May 12 (EFE).- ", "Brasilia", "EFE", None),
    ("Havana, May 12 (Prensa Latina) ", "Havana", "Prensa Latina", None),
    ("LONDON: ", "London", None, None),
    ("ISLAMABAD, Oct 3 (APP): ", "Islamabad", "APP", None),
    ("KARACHI, (UrduPoint - 19th Apr, 2024) ", "Karachi", "UrduPoint", "2024-04-19"),
    ("KATHMANDU, July 12: ", "Kathmandu", None, None),
    ("(Xinhua) -- ", None, "Xinhua", None),
    ("TASHKENT. KAZINFORM – ", "Tashkent", "KAZINFORM", None),
    ("Astana. May 30. KazTAG – ", "Astana", "KazTAG", None),
    ("BELGRADE, April 24. /tass/. ", "Belgrade", "TASS", None),
    ("MINSK, 19 August (BelTA) – ", "Minsk", "BelTA", None),
    ("YEREVAN, JULY 3, ARMENPRESS. ", "Yerevan", "ARMENPRESS", None),
    ("SARAJEVO, May 12 (FENA) – ", "Sarajevo", "FENA", None),
    ("Abu Dhabi [UAE], June 27 (ANI/WAM): ", "Abu Dhabi", "ANI", None),
    ("KUWAIT, Feb 2 (KUNA) -- ", "Kuwait", "KUNA", None),
    ("Riyadh, SPA -- ", "Riyadh", "SPA", None),
    ("AMMAN — ", "Amman", None, None),
    ("CAIRO - 5 June 2023: ", "Cairo", None, "2023-06-05"),
    ("Hanoi (VNA) – ", "Hanoi", "VNA", None),
    ("HÀ NỘI – ", "Hà Nội", None, None),
    ("Bogor, MINA – ", "Bogor", "MINA", None),
    ("PHNOM PENH, Cambodia—", "Phnom Penh", None, None),
    ("BEIJING/TAIPEI (Reuters) - ", "Beijing", "Reuters", None),
    ("Kampala, Uganda | THE EXAMPLE | ", "Kampala", "THE EXAMPLE", None),
    ("Addis Ababa June 12/2023(ENA) ", "Addis Ababa", "ENA", "2023-06-12"),
    ("Abuja, May 12, 2023 (NAN) ", "Abuja", "NAN", "2023-05-12"),
    ("Accra, May 12, GNA - ", "Accra", "GNA", None),
    ("DAR ES SALAAM: ", "Dar es Salaam", None, None),
    ("KIGALI, Rwanda, 3 June 2024 -/Example Media Agency(EMA)/- ", "Kigali",
     "Example Media Agency", "2024-06-03"),
    ("STATE HOUSE, NAIROBI, 3rd June 2024 (PSCU) – ", "Nairobi", "PSCU", "2024-06-03"),
    ("WASHINGTON, USA (May 29,2008) – ", "Washington", None, "2008-05-29"),
    ("AKIPRESS.COM - ", None, "AKIPRESS.COM", None),
    ("May 19, 2024 (IRNA) - ", None, "IRNA", "2024-05-19"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "town", "agency", "date"), DATELINES)
def test_datelines_before_the_first_sentence(line, town, agency, date):
    dateline = dateline_at(f"{line}{STORY}", 0)
    assert dateline is not None
    assert (dateline.place, dateline.agency, dateline.date) == (town, agency, date)
    assert f"{line}{STORY}"[dateline.end :].strip() == STORY
    assert not dateline.alone


@pytest.mark.parametrize(
    ("line", "town", "agency", "date"),
    [
        ("BAKU, Azerbaijan, March 3", "Baku", None, None),
        ("Azerbaijan, Baku, Nov. 30 / Trend /", "Baku", "Trend", None),
        ("Islamabad, October 14, AZERTAC", "Islamabad", "AZERTAC", None),
        ("Islamabad: March 29, 2024", "Islamabad", None, "2024-03-29"),
        ("Example.ge, 16/03/2024", None, "Example.ge", "2024-03-16"),
        ("ANKARA", "Ankara", None, None),
    ],
)
def test_datelines_on_a_line_of_their_own(line, town, agency, date):
    dateline = dateline_at(f"{line}\n\n{STORY}", 0)
    assert dateline is not None
    assert (dateline.place, dateline.agency, dateline.date) == (town, agency, date)
    assert dateline.alone


@pytest.mark.parametrize(
    "sentence",
    [
        "Paris, the capital of France, hosted a conference.",
        "Baku and Islamabad share a common interest.",
        "Baku, Azerbaijan, hosted a conference.",
        "In Baku, on March 3, the ministers met.",
        "Islamabad, a city of two million people, saw a visit.",
        "Washington, July 4 fireworks were seen by both ministers.",
        "Geneva, 1955. The spirit of that summit is back.",
        "Baku. Islamabad. Ankara. Three capitals spoke.",
        "12 May 2023 saw the signing of a treaty.",
        "March 3. It was a day to remember.",
        "Samir Example: Pakistan is our closest friend",
        "Azerbaijan – Pakistan relations have grown.",
        "Baku – Tbilisi trains run again.",
        "Foreign Minister (FM) Samir Example said so.",
        "The Example Organization (EO) - the bloc of six - met.",
        "EXCLUSIVE: The ministers met.",
        "EU: The ministers met.",
        "PAKISTAN: AZERBAIJAN IS OUR FRIEND",
        "Question: What did they say?",
        "Vienna - which hosted the talks - was calm.",
        "(left to right) The ministers of both states.",
    ],
)
def test_sentences_that_begin_like_datelines(sentence):
    assert dateline_at(f"{sentence}\n\n{STORY}", 0) is None


def test_a_town_that_may_be_an_agency_is_left_open():
    dateline = dateline_at("Trend, June 22. The ministers met.", 0)
    assert dateline is not None
    assert dateline.place is None
