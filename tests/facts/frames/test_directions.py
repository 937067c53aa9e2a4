"""Who holds a stance toward whom where the sentence does not name them."""

import pytest

import bilateral

PUBLISHED = "2024-05-18"  # a Saturday
MET = "Foreign Minister of Kenya Amina Wekesa met Foreign Minister of Norway Liv Berg in Oslo. "


def stances(text: str) -> set[str]:
    facts = bilateral.extract(text, published=PUBLISHED)
    return {f"{s.who} {s.kind} {s.whom}" for s in facts.stances}


def test_accusations_are_rejected_of_who_made_them():
    assert stances("Sudan accused Chad of arming the rebels. Chad denied the allegations.") == {
        "SD accuses TD",
        "TD rejects SD",
    }


def test_accusations_that_nobody_was_told_to_make_are_rejected_of_nobody():
    assert stances(MET + "Kenya and Norway rejected the accusations.") == set()


def test_a_ministry_without_its_state_is_the_other_of_the_two():
    text = "Foreign Minister of Chad Moussa Idriss left Sudan. "
    assert stances(text + "The Foreign Ministry protested Sudan's fence at the border.") == {
        "TD condemns SD"
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "In a letter Liv Berg congratulated President of Chad Moussa Idriss.",
        "Liv Berg sent a letter congratulating President of Chad Moussa Idriss.",
        "Liv Berg said that she would like to congratulate President of Chad Moussa Idriss.",
        "Liv Berg took the opportunity to congratulate President of Chad Moussa Idriss.",
    ],
)
def test_whose_congratulation_it_is(sentence):
    assert stances(MET + sentence) == {"Liv Berg congratulates Moussa Idriss"}


def test_the_latter_is_who_was_named_last():
    text = (
        "Amina Wekesa, Foreign Minister of Kenya, talked to Liv Berg, Foreign Minister of Norway, "
        "during which talks the latter congratulated President Moussa Idriss of Chad."
    )
    assert stances(text) == {"Liv Berg congratulates Moussa Idriss"}


def test_who_rejects_the_states_own_acts_rejects_nobody():
    assert stances("Kenya rejected Kenya's old plan for the port of Norway.") == set()


def test_the_states_of_a_region_are_each_of_them():
    assert stances("Iceland thanked the Baltic states for the warm welcome.") == {
        "IS thanks EE",
        "IS thanks LT",
        "IS thanks LV",
    }


def test_the_ministers_are_those_of_the_meeting():
    assert stances(MET + "The ministers condemned the attack by Israel on the port.") == {
        "Amina Wekesa condemns IL",
        "Liv Berg condemns IL",
    }


def test_the_member_states_are_not_the_other_side():
    assert stances(MET + "Wekesa thanked the member states for their trust.") == set()


def test_the_country_is_the_other_one_than_who_supports_it():
    assert stances(MET + "Wekesa reiterated Kenya's support for the country's sovereignty.") == {
        "KE supports NO"
    }


def test_a_minister_without_name_or_state_is_of_the_other_state():
    assert stances(MET + "The finance minister thanked Norway for the new school.") == {
        "KE thanks NO"
    }


def test_the_official_of_a_union_is_not_the_other_side():
    assert stances(MET + "Wekesa thanked the African Union envoy for the report.") == set()


def test_support_for_a_third_state_is_for_that_one():
    assert stances(MET + "Wekesa thanked Norway for its support to Somalia.") == {
        "Amina Wekesa thanks NO",
        "NO supports SO",
    }


@pytest.mark.parametrize(
    ("told", "sentence", "stance"),
    [
        (
            "Canada accused Iran of harassment. ",
            "Iran rejected the measures as unjust.",
            "IR rejects CA",
        ),
        (
            "Canada accused Iran of harassment. ",
            "Iran said that it would respond in kind.",
            "IR threatens CA",
        ),
        ("Peru summoned the ambassador of Chile. ", "Peru demanded an apology.", "PE demands CL"),
    ],
)
def test_who_is_at_odds_with_a_state_is_whom_it_turns_against(told, sentence, stance):
    assert stance in stances(told + sentence)
    assert stance not in stances(sentence)


def test_both_countries_are_those_of_the_sentence_before():
    text = "Australia sent doctors and New Zealand sent tents. "
    assert stances(text + "Prime Minister of Fiji Sione Tuilagi thanked both countries.") == {
        "Sione Tuilagi thanks AU",
        "Sione Tuilagi thanks NZ",
    }


def test_nobody_praises_his_own_state_as_he_or_she():
    text = (
        "Prime Minister of Fiji Sione Tuilagi welcomed Foreign Minister of New Zealand "
        "Emma Hartley. She praised Fiji's handling of the cyclone."
    )
    assert stances(text) == {"Emma Hartley praises FJ"}


def test_the_secretary_general_of_a_union_is_not_the_other_side():
    assert stances(MET + "Wekesa thanked the SCO Secretary-General for the report.") == set()


def test_who_has_yet_to_thank_has_not_thanked():
    assert stances("Malawi has yet to thank Tanzania.") == set()


def test_several_countries_are_those_named_of_them():
    assert stances("Several countries, including Qatar and Oman, condemned Israel's strikes.") == {
        "QA condemns IL",
        "OM condemns IL",
    }
