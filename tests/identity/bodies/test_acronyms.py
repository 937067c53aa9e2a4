"""The acronyms of bodies."""

from bilateral.identity.bodies.acronyms import initials, is_acronym, is_made_of


def test_the_acronyms_that_words_give():
    assert "SADCC" in initials("Southern African Development Coordination Conference")
    assert "DFAT" in initials("Department of Foreign Affairs and Trade")
    assert initials("Supreme Court") == frozenset()


def test_each_small_word_may_give_a_letter():
    assert "CAPMAS" in initials("Central Agency for Public Mobilization and Statistics")


def test_the_state_may_give_a_letter():
    found = initials("Saudi Public Investment Fund", "SA")
    assert {"PIF", "SPIF"} <= found


def test_acronyms_have_capitals_but_are_no_names():
    assert is_acronym("AfDB")
    assert is_acronym("PML-N")
    assert not is_acronym("Interpol")
    assert not is_acronym("Rada")


def test_a_word_may_be_made_of_the_beginnings_of_others():
    assert is_made_of("Pemex", "Petróleos Mexicanos")
    assert is_made_of("Ecopetrol", "Empresa Colombiana de Petróleos")
    assert not is_made_of("Pemex", "Petróleos de Venezuela")
    assert not is_made_of("Senate", "Supreme Electoral Council")
