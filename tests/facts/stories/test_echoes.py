"""What was discussed belongs to the talks that are told; where none are, it is the meeting."""

import bilateral

SIGNED = (
    "Foreign Minister of Ghana Kofi Boateng and visiting Foreign Minister of Norway Liv Berg signed "
    "an agreement on fisheries. "
)
DISCUSSED = "The two ministers discussed tourism."


def kinds(text: str) -> list[str]:
    return sorted(e.type for e in bilateral.extract(text, published="2024-05-18").events)


def test_a_discussion_alone_is_a_meeting():
    assert kinds(SIGNED + DISCUSSED) == ["Meeting", "Signing", "Visit"]


def test_a_discussion_in_a_call_is_the_call_s_subject():
    facts = bilateral.extract(
        "Foreign Minister of Ghana Kofi Boateng spoke by phone with Foreign Minister of Norway Liv "
        "Berg. " + DISCUSSED,
        published="2024-05-18",
    )
    (call,) = facts.events
    assert call.type == "PhoneCall"
    assert "tourism" in call.topics


def test_a_discussion_before_the_meeting_is_told_is_that_meeting():
    text = (
        "Foreign Minister of Ghana Kofi Boateng and Foreign Minister of Norway Liv Berg discussed "
        "tourism. Boateng met Berg in Accra."
    )
    (meeting,) = bilateral.extract(text, published="2024-05-18").events
    assert meeting.place == "Accra"
    assert "tourism" in meeting.topics
