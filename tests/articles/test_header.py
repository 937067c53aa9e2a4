"""The heads of pages of many countries; all of them are invented."""

from hypothesis import given
from hypothesis import strategies as st

from bilateral.articles.header import Header, parse_header

STORY = "The foreign minister met his colleague on Monday, the ministry said in a statement."


def parsed(head: str) -> Header:
    """The header, after checking that the story begins right after it."""
    text = f"{head}{STORY}"
    header = parse_header(text)
    assert text[header.body_start :] == STORY
    return header


def test_a_text_without_a_head_is_all_story():
    assert parsed("") == Header()


def test_a_time_stamp():
    assert parsed("17 March 2022 15:31 (UTC+04:00)\n\n").published == "2022-03-17"


def test_a_harvested_date_before_the_page_s_own():
    header = parsed(" date 2022-06-10 9 June 2022 13:29 (UTC+04:00)\n\n")
    assert header.published == "2022-06-09"


def test_a_harvested_date_a_dateline_and_a_byline():
    header = parsed(" date 2022-06-08 BAKU, Azerbaijan, June 8\n\nBy Samira Ali – Trend:\n\n")
    assert header.published == "2022-06-08"
    assert header.publisher == "Trend"
    assert header.bylines == ("Samira Ali",)
    assert header.dateline_place == "Baku"


def test_day_and_month_alone_are_no_publication_date():
    header = parsed("BAKU, Azerbaijan, July 10. ")
    assert header.published is None
    assert header.dateline_place == "Baku"


def test_a_month_alone_is_no_publication_date():
    assert parsed(" date 2023-04 \n").published is None


def test_the_day_of_publication_wins_over_the_day_of_a_change():
    assert parsed("Updated: 3 June 2024\nPublished: 2 June 2024\n").published == "2024-06-02"
    assert parsed("Last updated on Jun 3, 2024 at 10:15 am\n\n").published == "2024-06-03"


def test_a_dateline_with_a_year_dates_the_page():
    header = parsed("BRASILIA, 12 May 2023 (Agencia Brasil) — ")
    assert header == Header("2023-05-12", "Agencia Brasil", "Brasilia", None, (), header.body_start)


def test_korean_head():
    header = parsed(
        "(2nd LD) Ministers meet at forum\n\nAll Headlines 12:01 July 23, 2011\n\n"
        "(ATTN: UPDATES with remarks)\nBy Kim Deok-hyun\n\nBALI, Indonesia, July 23 (Yonhap) -- "
    )
    assert header.published == "2011-07-23"
    assert header.publisher == "Yonhap"
    assert header.bylines == ("Kim Deok-hyun",)
    assert header.title == "(2nd LD) Ministers meet at forum"


def test_turkish_head():
    header = parsed("Amina Yusuf | 03.06.2024 - Update : 04.06.2024\nANKARA\n\n")
    assert header.published == "2024-06-03"
    assert header.bylines == ("Amina Yusuf",)
    assert header.dateline_place == "Ankara"


def test_kazakh_head():
    header = parsed(
        " date 2020-04-23 Example TV\nMinisters eye cooperation\n\nAskar Example\n"
        "23 April 2020, 14:06\nNUR-SULTAN. KAZINFORM – "
    )
    assert header.published == "2020-04-23"
    assert header.publisher == "KAZINFORM"
    assert header.title == "Ministers eye cooperation"


def test_kenyan_head_with_counters():
    header = parsed(
        "12 Shares\nShare on Facebook\n2 min read\nNAIROBI, Kenya, Sept. 4 (Reuters) - "
    )
    assert header.publisher == "Reuters"
    assert header.dateline_place == "Nairobi"


def test_gulf_head_with_a_harvested_date_before_the_dateline():
    header = parsed(" date 2022-05-17 Abu Dhabi: ")
    assert header.published == "2022-05-17"
    assert header.dateline_place == "Abu Dhabi"


def test_nigerian_head_and_sign_off():
    text = (
        "Minister reaffirms ties\n99 total views today\nBy Amina Example\n"
        "The minister reaffirmed the ties.\nShe left on Monday. (NAN)(www.example.ng)\nEdited by Ali Khan\n"
    )
    header = parse_header(text)
    assert text[header.body_start :].startswith("The minister reaffirmed")
    assert header.publisher == "NAN"
    assert header.bylines == ("Amina Example",)


def test_iranian_head():
    header = parsed("Guest in capital\nJuly 12, 2017 - 13:4\nTEHRAN – ")
    assert header.published == "2017-07-12"
    assert header.dateline_place == "Tehran"


def test_a_reporter_and_his_town():
    assert parsed(" date 2017-06-26 Musa Example, Abuja\n\n").bylines == ("Musa Example",)


def test_a_headline_said_twice():
    head = "Ministers say ties grow\n\nDaily Report\n29 March, 2022, 06:20 pm\nLast modified: 30 March, 2022\n\nMinisters say ties grow\n\n"
    header = parsed(head)
    assert header.published == "2022-03-29"


def test_a_distributor_s_mark():
    header = parsed("(MENAFN - ExampleNews) 11 October 2023 15:07 (UTC+04:00)\n\n")
    assert header.published == "2023-10-11"
    assert header.publisher == "ExampleNews"


def test_a_distributor_s_mark_before_an_agency_s_dateline():
    header = parsed(" date 2024-02-02 (MENAFN- Example News Agency (ENA)) KUWAIT, Feb 2 (KUNA) -- ")
    assert header.publisher == "KUNA"


def test_an_outlet_as_byline():
    assert parsed(" date 2019-03-02 By Wam\n\n").publisher == "Wam"


def test_a_headline_harvested_into_the_line_of_the_date():
    header = parsed(" date 2021-03-17 Leader hosts new ambassadors\n")
    assert header.title == "Leader hosts new ambassadors"


def test_a_headline_above_a_paragraph():
    assert parsed("Ministers hold talks\n\n").title == "Ministers hold talks"


def test_a_headline_that_quotes_somebody_is_no_dateline():
    header = parsed("Baku: Bridges wanted\n\nBaku, 3 May 2024 (Example Wire) - ")
    assert header.title == "Baku: Bridges wanted"
    assert header.publisher == "Example Wire"


def test_the_first_line_of_a_wrapped_paragraph_is_no_headline():
    text = "A committee of the senate on Wednesday heard\nthe minister, who spoke of bridges.\n"
    assert parse_header(text) == Header()


def test_a_wrapped_paragraph_in_the_line_of_the_date_is_kept_whole():
    story = (
        "The minister, who has been in the capital since\nMonday, spoke of bridges to the press.\n"
    )
    text = f" date 2022-06-09 9 June 2022 13:29 {story}"
    header = parse_header(text)
    assert text[header.body_start :] == story
    assert header.title is None


def test_phrases_of_the_story_name_the_publisher():
    text = "They met on Monday, Azernews reports, citing the press service. More is to come."
    assert parse_header(text).publisher == "Azernews"


def test_the_dateline_s_agency_wins_over_phrases_of_the_story():
    text = "BAKU, July 8 (AFP) - They met on Monday, Azernews reports."
    assert parse_header(text).publisher == "AFP"


def test_a_story_that_begins_with_a_town_keeps_it():
    text = "Paris, the capital of France, hosted the ministers on 3 June 2024."
    assert parse_header(text) == Header()


def test_a_text_of_nothing_but_a_head_is_kept_whole():
    assert parse_header("By Samira Ali\n3 June 2024\n").body_start == 0


WORDS = st.sampled_from(
    ["BAKU", "Baku", "Azerbaijan", "July 10", "3 June 2024", "2024-05-18", "date ", "By ", "Samira Ali",
     "Trend", "(AFP)", "/Trend/", "(UTC+04:00)", "14:05", "Published:", "Updated", "reports", "told",
     ",", ".", ":", "-", "–", "—", "|", "(", ")", "[", "\n", "\n\n", " ", " ", "the", "12 shares", "İ", "中"]
)  # fmt: skip


@given(st.lists(WORDS | st.text(max_size=3), max_size=30).map("".join))
def test_whatever_the_text_the_story_begins_within_it(text):
    header = parse_header(text)
    assert 0 <= header.body_start <= max(0, len(text) - 1)
    assert not text[header.body_start : header.body_start + 1].isspace() or header.body_start == 0
    assert header.published is None or len(header.published) == len("2024-05-18")
    assert parse_header(text) == header
