import pytest

from bilateral.articles.stamps import noise_end, stamp_at

STAMPS = [
    # line, published, updated, crawled
    ("17 March 2022 15:31 (UTC+04:00)", "2022-03-17", None, None),
    ("17 March 2022 (UTC+04:00)", "2022-03-17", None, None),
    ("date 2022-06-09 9 June 2022 13:29 (UTC+04:00)", "2022-06-09", None, "2022-06-09"),
    ("date 2024-05-18", None, None, "2024-05-18"),
    ("date 2023-04", None, None, None),
    ("01 September 2020 [Tuesday]", "2020-09-01", None, None),
    ("Published: Monday, 3 June 2024 | 14:05 GMT", "2024-06-03", None, None),
    ("Published On: 11 May, 2024", "2024-05-11", None, None),
    ("Published : Feb. 4, 2015 - 15:38", "2015-02-04", None, None),
    ("Last updated on Jun 3, 2024 at 10:15 am", None, "2024-06-03", None),
    ("July 23, 2011 12:31 pm | Updated August 16, 2016 08:04 pm IST", "2011-07-23", "2016-08-16", None),
    ("Written: 2013-04-24 16:06:03Updated: 2013-04-25 17:54:27", "2013-04-24", "2013-04-25", None),
    ("All Headlines 12:01 July 23, 2011", "2011-07-23", None, None),
    ("2024-05-18T13:29:00+04:00", "2024-05-18", None, None),
    ("Friday, April 6, 2018 | 16:46", "2018-04-06", None, None),
    ("28 February, 11:39", None, None, None),
    ("08:30 18 May 2024", "2024-05-18", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("line", "published", "updated", "crawled"), STAMPS)
def test_stamps(line, published, updated, crawled):
    stamp = stamp_at(f"{line}\n\nThe ministers met.", 0)
    assert stamp is not None
    assert (stamp.published, stamp.updated, stamp.crawled) == (published, updated, crawled)
    assert stamp.end == len(line)


@pytest.mark.parametrize(
    "sentence",
    [
        "12 May 2023 saw the signing of a treaty.",
        "May 12, 2023, was a long day.",
        "Published in Baku, the paper says so.",
        "Dated 3 June 2024, the letter says so.",
        "Monday's talks were long.",
        "Time is short, the minister said on Monday.",
        "The ministers met on 12 May 2023.",
    ],
)
def test_sentences_are_no_stamps(sentence):
    assert stamp_at(f"{sentence}\n\nThe ministers met.", 0) is None


@pytest.mark.parametrize(
    "line",
    [
        "12 Shares", "1.2K views", "Share on Facebook", "2 min read", "Photo : Example News",
        "    • Link copied", "Updated 15 min ago", "A+ A-", "(ATTN: UPDATES with remarks)",
        "* * *",
    ],
)  # fmt: skip
def test_page_furniture(line):
    assert noise_end(f"{line}\nThe ministers met.", 0) == len(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell in Baku on Monday.",
        "Sources say the talks went well.",
        "The ministers met",
    ],
)
def test_sentences_are_no_furniture(line):
    assert noise_end(f"{line}\nThe ministers met.", 0) == 0
