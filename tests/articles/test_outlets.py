import pytest

from bilateral.articles.outlets import outlet_named, spelled


@pytest.mark.parametrize(
    ("story", "outlet"),
    [
        ("The minister met the guests, Azernews reports.", "Azernews"),
        ("They met, Azernews reports, citing the press office of the bank.", "Azernews"),
        ("They met in May, Trend reports referring to the Health Ministry.", "Trend"),
        ("They met, Trend reports with reference to the embassy.", "Trend"),
        ("A plan was agreed, News.Az reported on Saturday.", "News.Az"),
        ("A plan was agreed, 1news.az informs.", "1news.az"),
        ("They met, The Example Insight reports.", "The Example Insight"),
        ("They met, Example News Agency reported.", "Example News Agency"),
        ("They met, as the Example daily reports.", "Example"),
        ("They met, Kazinform correspondent reports.", "Kazinform"),
        (
            "He said so to two visitors, Azernews reported on Friday: a rector and a dean.",
            "Azernews",
        ),
        ("Example reports that the ministers met.", "Example"),
        ("They spoke by phone, Kazinform has learnt from the press service.", "Kazinform"),
        ("They are here, the press office of the Ministry of Health told Trend.", "Trend"),
        ("No date is set, spokesperson Leyla Example told Trend.", "Trend"),
        ("No date is set, the minister told Example News.", "Example News"),
        ("The guests left, according to the Example news agency.", "Example"),
        ("The guests left, according to Example Times.", "Example Times"),
        ("The ministers met in Lima on Thursday. (Yonhap)", "Yonhap"),
        ("The meeting was friendly. (ANI/WAM)\n", "ANI"),
    ],
)
def test_phrases_that_name_the_outlet(story, outlet):
    assert outlet_named(story, 0) == outlet


@pytest.mark.parametrize(
    "story",
    [
        "Azerbaijan reports growth. The ministry said so.",
        "They met, the Foreign Ministry reports.",
        "They met, the Press Service reported.",
        "The minister, Colonel General Samir Example reported to the president.",
        "The envoy told Mr. Example that ties grow. Ali Example agreed.",
        "Minister Ali Khan met Sara Example. She told Example that ties grow.",
        "The spokesperson for Sara Example said the office told Example that ties grow.",
        "The spokesman told NATO that talks go on.",
        "The ministry told reporters that talks go on.",
        "The talks went well, according to the president.",
        "The talks went well, according to Samir Example.",
        "He told Parliament that talks go on.",
        "The ministers met on Thursday. (end)",
        "It reports on trade. They report to the board.",
    ],
)
def test_phrases_that_name_none(story):
    assert outlet_named(story, 0) is None


def test_what_stands_before_the_story_is_not_searched():
    text = "They met, Azernews reports. The guests left."
    assert outlet_named(text, text.index("The guests")) is None


def test_an_outlet_far_down_the_story_is_a_source_and_not_the_publisher():
    assert outlet_named("The talks went on. " * 200 + "It rained, Example reports.", 0) is None


def test_a_shouted_name_is_spelled_as_in_running_text():
    assert spelled("KAZINFORM", "ASTANA. KAZINFORM - They met, Kazinform reports.") == "Kazinform"
    assert spelled("AZERTAC", "Baku, AZERTAC") == "AZERTAC"
