"""What the sentences of a report tell of its matter."""

from bilateral.identity.events.wording import in_common, telling_words


def words(*sentences, people=()):
    return frozenset(telling_words(sentences, people).split())


def test_what_all_reports_say_tells_nothing():
    assert words("The foreign ministers met on Monday to discuss bilateral cooperation.") == set()


def test_states_capitals_and_people_tell_nothing():
    said = "Kenya's Achieng Odhiambo told Oslo that Norwegian tugboats are welcome."
    assert words(said, people=["Achieng Odhiambo"]) == {"tugboa"}


def test_a_word_is_known_again_in_another_form_and_a_name_counts_twice():
    one = words("They spoke about fisheries near Delft.")
    other = words("The talk was about a fishery at Delft.")
    assert in_common(one, other) == in_common(other, one) == 1 + 2
    assert in_common(one, words("They spoke about vaccines.")) == 0
