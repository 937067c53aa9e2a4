"""Bodies: canonical name, state, and where the state comes from."""

import pytest
from tests.language.told import reading


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("The Ministry of Justice of Kenya agreed.", "Ministry of Justice of Kenya", "KE"),
        ("Kenya's Ministry of Justice agreed.", "Ministry of Justice of Kenya", "KE"),
        ("The Kenyan Justice Ministry agreed.", "Ministry of Justice of Kenya", "KE"),
        (
            "The Ministry of Trade, Industry and Tourism of Kenya agreed.",
            "Ministry of Trade, Industry and Tourism of Kenya",
            "KE",
        ),
        ("The Embassy of Kenya in Peru agreed.", "Embassy of Kenya in Peru", "KE"),
        ("The Kenyan Embassy in Peru agreed.", "Embassy of Kenya in Peru", "KE"),
        ("The Kenyan parliament agreed.", "Parliament of Kenya", "KE"),
    ],
)
def test_a_body_whose_phrase_names_the_state(text, name, state):
    (body,) = reading(text).bodies
    assert (body.country, body.guessed) == (state, False)
    assert body.name == name or body.kind == "Parliament"


def test_two_ministries_in_one_row_are_two():
    text = "The Ministry of Foreign Affairs and the Ministry of Justice of Ghana agreed."
    assert [b.name for b in reading(text).bodies] == [
        "Ministry of Foreign Affairs of Ghana",
        "Ministry of Justice of Ghana",
    ]


def test_a_body_without_a_state_has_that_of_its_name_elsewhere():
    text = "The Ministry of Justice of Kenya agreed. Peru and Peru again. The Ministry of Justice said so."
    assert [b.country for b in reading(text).bodies] == ["KE", "KE"]


def test_the_state_of_the_story_is_only_guessed():
    (body,) = reading("The Ministry of Justice said so in Peru.").bodies
    assert (body.country, body.guessed) == ("PE", True)


def test_a_guess_about_the_body_says_nothing_of_its_people():
    (person,) = reading(
        "Secretary General of the Ministry of Justice Ann Otieno spoke in Peru."
    ).people
    assert person.country is None


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        (
            "The Organization of Islamic Cooperation (OIC) met.",
            "Organization of Islamic Cooperation",
            "OIC",
        ),
        ("The OIC met.", "Organization of Islamic Cooperation", "OIC"),
        ("The United Nations met.", "United Nations", None),
    ],
)
def test_international_bodies_have_no_state(text, name, short):
    (body,) = reading(text).bodies
    assert (body.name, body.short, body.country) == (name, short, None)


def test_a_common_word_is_a_body_only_with_its_state():
    assert reading("The parliament of the people met.").bodies == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The University of Georgia opened.", "University of Georgia"),
        ("The Nairobi University opened.", "Nairobi University"),
        ("He studied at the University of Jordan.", "University of Jordan"),
    ],
)
def test_a_university_goes_without_its_article(text, name):
    assert [body.name for body in reading(text).bodies] == [name]


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("The Bank of Israel agreed.", "Bank of Israel", "IL"),
        ("The Knesset agreed.", "Knesset of Israel", "IL"),
        ("The Sabor agreed.", "Sabor of Croatia", "HR"),
        ("The Black Sea Fleet sailed.", "Black Sea Fleet of Russia", "RU"),
        ("Oman Air agreed.", "Oman Air", "OM"),
        ("Temasek agreed.", "Temasek", "SG"),
        ("The Quds Force agreed.", "Quds Force", "IR"),
    ],
)
def test_a_name_that_tells_its_state(text, name, state):
    assert [(b.name, b.country) for b in reading(text).bodies] == [(name, state)]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's Border Guard agreed.",
        "The Kenyan Court of Appeal agreed.",
        "The Army Aviation of Kenya flew.",
    ],
)
def test_a_kind_of_body_takes_the_state_beside_it(text):
    assert [b.country for b in reading(text).bodies] == ["KE"]


def test_an_embassy_in_small_letters_is_one_with_its_state_beside_it():
    (body,) = reading("The Kenyan embassy said so. He left the embassy early.").bodies[:1]
    assert (body.name, body.country) == ("Embassy of Kenya", "KE")
    assert reading("He left the embassy early.").bodies == ()


def test_a_school_of_officers_keeps_its_own_words():
    (body,) = reading("The Kenya Naval Academy opened.").bodies
    assert body.name == "Naval Academy of Kenya"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Ministries of Foreign Affairs of Latvia and Ghana agreed.",
            ["Ministry of Foreign Affairs of Latvia", "Ministry of Foreign Affairs of Ghana"],
        ),
        (
            "The foreign ministries of Peru, Ghana and Kenya agreed.",
            [f"Ministry of Foreign Affairs of {state}" for state in ("Peru", "Ghana", "Kenya")],
        ),
        ("The Kenyan and Peruvian armies agreed.", ["Army of Kenya", "Army of Peru"]),
    ],
)
def test_a_plural_is_one_body_for_each_state_told(text, names):
    assert [b.name for b in reading(text).bodies] == names


def test_its_ministry_is_that_of_the_state_the_sentence_is_about():
    text = "Peru rejected the note of Kenya. Its foreign ministry summoned the envoy."
    assert [b.country for b in reading(text).bodies] == ["PE"]


def test_a_ministry_is_not_of_a_state_that_has_a_department_instead():
    text = "The United States and the United States of Kenya told of Kenya. A Ministry of Foreign Affairs spoke."
    (body,) = reading(text, publisher="CNN").bodies
    assert body.country == "KE"


def test_a_department_of_a_field_is_a_ministry_in_all_but_name():
    (body,) = reading("Fiji's Department of Agriculture agreed.").bodies
    assert (body.name, body.kind) == ("Department of Agriculture of Fiji", "Ministry")


def test_ministries_of_states_in_a_row_are_as_many_bodies():
    text = "The Ministries of Trade of Kenya, Peru and Chad agreed."
    assert [b.name for b in reading(text).bodies] == [
        "Ministry of Trade of Kenya",
        "Ministry of Trade of Peru",
        "Ministry of Trade of Chad",
    ]


def test_an_organ_of_an_international_body_has_its_own_name():
    text = "The United Nations Relief Mission for Kenya (UNRMK) left."
    assert [(b.name, b.short) for b in reading(text).bodies] == [
        ("United Nations Relief Mission for Kenya", "UNRMK")
    ]


def test_a_name_first_told_without_a_state_is_the_story_s_own():
    text = "The Ministry of Trade met. Members of the Peruvian Ministry of Trade came to Kenya."
    first, second = reading(text).bodies
    assert first.guessed
    assert (second.country, second.guessed) == ("PE", False)


@pytest.mark.parametrize(
    "text",
    [
        "They hope to form a Joint Committee for Trade.",  # there is none yet
        "The Deputy Chief of Mission (DCM) came.",  # an office
        "The Minister of Foreign Affairs, Cooperation and Francophonie of Chad came.",  # a field
    ],
)
def test_what_is_no_body(text):
    assert [b.name for b in reading(text).bodies] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Kenyan Consulate General in Lima opened.", ["Consulate General of Kenya in Lima"]),
        (
            "The Institute of Soil of Kenya and Peru's Academy of Sciences agreed.",
            ["Institute of Soil of Kenya", "Academy of Sciences of Peru"],
        ),
        ("The Saleh bin Omar Foundation gave aid.", ["Saleh bin Omar Foundation"]),
        ("The Russian Federation and Kenya agreed.", []),
    ],
)
def test_where_a_name_begins_and_ends(text, names):
    assert [b.name for b in reading(text).bodies] == names
