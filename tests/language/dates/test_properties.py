"""What holds of every date, whatever the sentence and the day of publication."""

import itertools
import string
import sys
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bilateral.language.dates import Direction, find_dates

DAYS = st.dates(date(1950, 1, 1), date(2049, 12, 31))
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = [date(2000, m, 1).strftime("%B") for m in range(1, 13)]
TIMES = st.one_of(
    st.sampled_from(WEEKDAYS).map("on {}".format),
    st.sampled_from(WEEKDAYS).map("last {}".format),
    st.sampled_from(WEEKDAYS).map("next {}".format),
    st.tuples(st.sampled_from(WEEKDAYS), st.sampled_from(WEEKDAYS)).map(lambda p: "from {} to {}".format(*p)),
    st.sampled_from(MONTHS).map("in {}".format),
    st.sampled_from(MONTHS).map("last {}".format),
    st.tuples(st.sampled_from(MONTHS), st.integers(1, 31)).map(lambda p: "on {} {}".format(*p)),
    st.tuples(st.integers(1, 31), st.integers(1, 31), st.sampled_from(MONTHS)).map(lambda p: "on {}-{} {}".format(*p)),
    st.tuples(st.sampled_from(MONTHS), st.integers(1, 31), st.sampled_from(MONTHS), st.integers(1, 31)).map(
        lambda p: "from {} {} to {} {}".format(*p)
    ),
    st.sampled_from(
        ["yesterday", "tomorrow", "last week", "next week", "this month", "next year", "in early 2023",
         "two days ago", "the next day", "that year", "by 2030", "in 2024/25", "on the 31st", "on 03.05.2024"]
    ),
)  # fmt: skip
VERBS = st.sampled_from(
    ["They met", "They will meet", "Talks", "He said they are to meet", "They meet"]
)
SENTENCES = st.tuples(VERBS, st.lists(TIMES, min_size=1, max_size=3)).map(
    lambda p: f"{p[0]} {' and '.join(p[1])}."
)
NOISE = st.text(
    st.sampled_from(string.ascii_letters + string.digits + " .,/-–()\n\"“”" + "éй中"), max_size=60
) | st.lists(
    st.sampled_from([*MONTHS, *WEEKDAYS, "the", "of", "to", "and", "3", "31", "2024", "-", "week", "last"])
).map(" ".join)  # fmt: skip
ANY = SENTENCES | NOISE
KNOWN = st.none() | DAYS.map(date.isoformat)


@given(ANY, KNOWN)
def test_dates_stand_in_order_inside_the_sentence(sentence, published):
    end = 0
    for found in find_dates(sentence, published):
        assert end <= found.start < found.end <= len(sentence)
        end = found.end


@given(ANY, KNOWN)
def test_values_are_dates_of_the_calendar_and_ranges_go_forward(sentence, published):
    for found in find_dates(sentence, published):
        for value in (found.value, found.value_end or found.value):
            assert len(value) in {4, 7, 10}
            date.fromisoformat(value + "2000-01-01"[len(value) :])
        assert found.value_end is None or found.value_end > found.value


@given(ANY, KNOWN, st.integers(0, 10_000))
def test_an_offset_shifts_positions_and_nothing_else(sentence, published, offset):
    here, there = find_dates(sentence, published), find_dates(sentence, published, offset)
    assert [(d.start + offset, d.end + offset, d.key, d.direction) for d in here] == [
        (d.start, d.end, d.key, d.direction) for d in there
    ]


@given(ANY, DAYS)
def test_a_past_date_never_begins_after_publication_nor_a_planned_one_ends_before(
    sentence, published
):
    today = published.isoformat()
    for found in find_dates(sentence, today):
        if found.direction is Direction.PAST:
            assert found.value <= today[: len(found.value)]
        if found.direction is Direction.PLANNED:
            last = found.value_end or found.value
            assert last >= today[: len(last)]


@given(st.sampled_from(WEEKDAYS), DAYS)
def test_a_weekday_lies_within_a_week_on_the_side_of_its_tense(weekday, published):
    for sentence, low, high in (("They met on {}.", -6, 0), ("They will meet on {}.", 0, 6)):
        (found,) = find_dates(sentence.format(weekday), published.isoformat())
        told = date.fromisoformat(found.value)
        assert WEEKDAYS[told.weekday()] == weekday
        assert low <= (told - published).days <= high


@given(DAYS, st.integers(0, 330))
def test_a_day_without_a_year_is_found_again_on_the_side_of_its_tense(published, distance):
    for sentence, step in (("They met on {} {}.", -1), ("They will meet on {} {}.", 1)):
        told = published + timedelta(days=step * distance)
        (found,) = find_dates(
            sentence.format(told.day, MONTHS[told.month - 1]), published.isoformat()
        )
        assert found.value == told.isoformat()


@given(ANY)
def test_what_needs_no_day_of_publication_does_not_change_with_one(sentence):
    """Whatever is understood without the day is understood alike with it."""
    assume(not any(words in sentence for words in ("the next day", "that year", "on the 31st")))
    without = {(d.start, d.key) for d in find_dates(sentence, None)}
    assert without <= {(d.start, d.key) for d in find_dates(sentence, "2024-05-18")}


@given(NOISE, st.sampled_from(["0001-01-02", "9999-12-30"]))
def test_the_ends_of_the_calendar_do_no_harm(noise, published):
    find_dates(
        f"They met last week, two days ago and will meet next {noise} month on Monday.", published
    )


@pytest.mark.parametrize(
    "words",
    ["May 3 ", "Monday and ", "2024-", "3, ", "A. ", "the end of ", "in May and ", "last ", "met "],
)
def test_eight_times_the_sentence_takes_about_eight_times_as_many_steps(words):
    """Steps are calls of functions, so that a busy machine does not change the answer."""

    def steps(times: int) -> int:
        counted = itertools.count()
        sys.setprofile(lambda _frame, event, _of: next(counted) if event.endswith("call") else None)
        try:
            find_dates(words * times + "on Monday", "2024-05-18")
        finally:
            sys.setprofile(None)
        return next(counted)

    steps(100)
    assert steps(8_000) < 10 * steps(1_000) + 1_000
