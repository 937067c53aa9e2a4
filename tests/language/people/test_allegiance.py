"""Which state a person represents, where the office does not say; and where it must stay open."""

import pytest
from tests.language.told import states_of


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Ms. Ann Otieno spoke on the Kenyan side.", "KE"),
        ("Ann Otieno signed on behalf of Kenya.", "KE"),
        ("For Kenya, Ms. Ann Otieno signed.", "KE"),
        ("A Kenyan delegation headed by Ms. Ann Otieno arrived.", "KE"),
        ("The Kenyan trade delegation, led by Minister Ann Otieno, arrived.", "KE"),
        ("President Ann Otieno arrived. The Kenyan President was welcomed.", "KE"),
        ("President Ann Otieno left Kenya on Monday for a state visit to Peru.", "KE"),
        ("President Ann Otieno left Nairobi for Lima, Peru.", "KE"),
        ("President Ann Otieno will return to Nairobi.", "KE"),
    ],
)
def test_evidence_for_a_state(text, state):
    assert states_of(text)["Ann Otieno"] == state


@pytest.mark.parametrize(
    "text",
    [
        "President Ann Otieno left Kenya.",  # home or a visit ended
        "President Ann Otieno will return to Nairobi for talks on Monday.",
        "Minister Ann Otieno congratulated Ms. Rosa Vidal as Kenya's Justice Minister.",
        "President Ann Otieno and President Luis Quispe spoke. The Kenyan President smiled.",
        "Minister Ann Otieno spoke in Kenya.",
        "Minister Ann Otieno received thanks from President of Kenya Ben Kamau.",
        "Secretary General Ann Otieno of the United Nations spoke to Kenya.",
    ],
)
def test_what_is_no_evidence(text):
    assert states_of(text)["Ann Otieno"] is None


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (
            (
                "President of Kenya Ann Otieno was accompanied by Minister of Trade Luis Quispe, Hon. Rosa Vidal, "
                "Minister of Energy, and others."
            ),
            "KE",
        ),
        (
            "The Kenyan President arrived, accompanied by Trade Minister Luis Quispe and Energy Minister Rosa Vidal.",
            "KE",
        ),
        (
            (
                "President of Kenya Ann Otieno met President of Peru Eva Soto. In the Kenyan President's party were "
                "Trade Minister Luis Quispe and Energy Minister Rosa Vidal."
            ),
            "KE",
        ),
        (
            (
                "President of Kenya Ann Otieno met President of Peru Eva Soto. The President is accompanied by Trade "
                "Minister Luis Quispe and Energy Minister Rosa Vidal."
            ),
            "KE",
        ),
    ],
)
def test_company_is_of_the_state_of_its_leader(text, state):
    found = states_of(text)
    assert found["Luis Quispe"] == found["Rosa Vidal"] == state


def test_his_minister_is_of_his_state():
    text = "President of Kenya Ann Otieno came with her foreign minister, Luis Quispe."
    assert states_of(text)["Luis Quispe"] == "KE"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (
            "Kenya's President Ann Otieno is on a visit to Peru. She met with Prime Minister Luis Quispe.",
            "PE",
        ),
        ("In Peru, Kenya's President Ann Otieno will meet with Prime Minister Luis Quispe.", "PE"),
        (
            "Kenya's President Ann Otieno arrived in Lima and was received at the airport by Foreign Minister Luis Quispe.",
            "PE",
        ),
        (
            "Kenya's President Ann Otieno visits Peru at the invitation of President Luis Quispe.",
            "PE",
        ),
        (
            "Kenya's President Ann Otieno arrived in New York and met President Luis Quispe on the sidelines of the session.",
            None,
        ),
        ("Kenya's President Ann Otieno came back to Nairobi. She met President Luis Quispe.", None),
    ],
)
def test_the_host_of_a_visit(text, state):
    assert states_of(text)["Luis Quispe"] == state


def test_who_meets_an_official_of_one_of_the_two_states_is_of_the_other():
    text = "Peru and Kenya are partners. Peru's Justice Minister Luis Quispe met Energy Minister Ann Otieno in Kenya."
    assert states_of(text)["Ann Otieno"] == "KE"


def test_two_met_by_the_same_visitor_are_not_on_two_sides():
    text = (
        "Kenya and Peru are partners. The visitor from Kenya had talks with Peru's Justice Minister Luis Quispe and "
        "with Speaker of Parliament Rosa Vidal."
    )
    assert states_of(text)["Rosa Vidal"] != "KE"


@pytest.mark.parametrize(
    ("publisher", "dateline", "state"),
    [("Azernews", "BAKU", "AZ"), ("Azernews", "LIMA", None), (None, "BAKU", None)],
)
def test_a_leader_without_a_state_is_at_home_where_newsroom_and_dateline_agree(
    publisher, dateline, state
):
    text = "Under the leadership of President Elxan Quliyev the law of Azerbaijan was changed. Peru took note."
    assert states_of(text, publisher=publisher, dateline_place=dateline) == {"Elxan Quliyev": state}


def test_who_stands_in_for_somebody_is_of_the_same_state():
    text = (
        "Present was Prime Minister Ann Otieno, representing His Excellency Kofi Mensah, President of the Republic "
        "of Ghana; Minister of Trade Luis Quispe said that Peru would join."
    )
    assert states_of(text)["Ann Otieno"] == "GH"
    assert states_of(text)["Luis Quispe"] != "GH"


def test_those_sent_for_a_state_go_there_and_those_who_sign_for_one_are_of_it():
    text = "The new ambassadors of the republic are Ann Otieno for Ghana and Luis Quispe for Togo."
    assert set(states_of(text).values()) == {None}
    text = "Ann Otieno for Ghana and Luis Quispe for Togo signed the agreement on trade."
    assert states_of(text) == {"Ann Otieno": "GH", "Luis Quispe": "TG"}
