"""Names of bodies in other tongues."""

import pytest

from bilateral.identity.bodies.tongues import in_english


@pytest.mark.parametrize(
    ("name", "state", "english"),
    [
        ("Ministère de la Défense nationale", "TN", "ministry of national defence"),
        ("Ministerio de Relaciones Exteriores", "CO", "ministry of foreign affairs"),
        ("Dışişleri Bakanlığı", "TR", "ministry of foreign affairs"),
        ("Kementerian Pertahanan", "ID", "ministry of defence"),
        ("Banco Central do Brasil", "BR", "bank central"),
        ("Minsalud", "CO", "ministry of health"),
        ("Fuerzas Armadas Revolucionarias", "CU", "armed forces revolutionary"),
    ],
)
def test_a_name_in_english_words(name, state, english):
    assert in_english(name, state) == english


@pytest.mark.parametrize("name", ["Ministry of Finance", "Petronas", "Supreme Court", ""])
def test_a_name_of_no_tongue_known_stays(name):
    assert in_english(name, None) is None


def test_ministries_have_their_fields_in_every_tongue():
    assert in_english("Ministerstwo Obrony Narodowej", "PL") == "ministry of national defence"
    assert in_english("Ministerul Afacerilor Externe", "RO") == "ministry of foreign affairs"
