"""The words of names of bodies."""

from bilateral.identity.bodywords import fields, initials


def test_the_fields_of_a_ministry():
    assert fields("Ministry of Education and Science of Ukraine", "UA") == {"education", "science"}
    assert fields("Foreign Ministry", "KE") == fields("Ministry of Foreign Affairs", "KE")
    assert fields("Supreme Court", "KE") == frozenset()


def test_the_acronyms_that_words_give():
    assert "SADCC" in initials("Southern African Development Coordination Conference")
    assert "DFAT" in initials("Department of Foreign Affairs and Trade")
    assert initials("Supreme Court") == frozenset()
