"""What names of bodies mean."""

import pytest
from tests.identity.mentions import are_one, article, body, ids

from bilateral.identity.bodies.names import named


@pytest.mark.parametrize(
    ("name", "state", "key", "told"),
    [
        ("Azerbaijani Defense Ministry", None, "ministry-of-defence", "AZ"),
        ("Ministry of Defence of the Republic of Azerbaijan", "AZ", "ministry-of-defence", "AZ"),
        ("Pakistan's Foreign Office", None, "ministry-of-foreign-affairs", "PK"),
        ("Indian Foreign Ministry", "IN", "ministry-of-external-affairs", "IN"),
        ("Polish lower house", "PL", "sejm", "PL"),
        ("lower house of the Polish parliament", None, "sejm", "PL"),
        ("Baku's defence ministry", None, "ministry-of-defence", "AZ"),
        ("Lok Sabha", None, "lok-sabha", "IN"),
        ("Turkic Council", None, "organization-of-turkic-states", None),
        ("Shanghai Five", None, "shanghai-five", None),
        ("Embassy of Norway in Nairobi", "NO", "embassy-in-ke", "NO"),
        ("Norwegian Embassy in Kenya", "NO", "embassy-in-ke", "NO"),
        ("Norwegian Embassy in Mombasa", "NO", "embassy-in-mombasa", "NO"),
        ("South Korean central bank", "KR", "bank-of-korea", "KR"),
        ("Great State Khural", "MN", "state-great-khural", None),
        ("Milli Məclis", "AZ", "milli-majlis", None),
    ],
)
def test_the_key_and_the_state_that_a_name_tells(name, state, key, told):
    meant = named(name, state)
    assert (meant.key, meant.country) == (key, told)


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of Defence",
        "lower house",
        "National Assembly",
        "Central Bank",
        "Labour Party",
        "Partido Socialista",
        "National Front",
        "PT",
        "Constitutional Court",
    ],
)
def test_a_name_that_many_states_have_tells_none(name):
    assert named(name, None).country is None


@pytest.mark.parametrize("name", ["Ministry of Defence", "lower house", "central bank"])
def test_what_every_state_has_is_of_its_article_alone_where_none_tells_the_state(name):
    one, other = ids(article("a", body(name)), article("b", body(name)))
    assert one != other


SAME_IN_A_STATE = [
    ("FR", "Quai d'Orsay", "French Foreign Ministry"),
    ("FR", "Ministère de l'Europe et des Affaires étrangères", "Quai d'Orsay"),
    ("BR", "Itamaraty", "Ministério das Relações Exteriores"),
    ("IT", "Farnesina", "Italian Foreign Ministry"),
    ("DE", "Auswärtiges Amt", "German Foreign Ministry"),
    ("TR", "Dışişleri Bakanlığı", "Turkish Foreign Ministry"),
    ("ID", "Kementerian Luar Negeri", "Indonesian Foreign Ministry"),
    ("CO", "Cancillería", "Colombian Foreign Ministry"),
    ("GH", "Ministry of Foreign Affairs and Regional Integration", "Ghanaian Foreign Ministry"),
    ("NZ", "MFAT", "New Zealand's foreign ministry"),
    ("IN", "RBI", "Indian central bank"),
    ("US", "Federal Reserve", "US central bank"),
    ("BR", "Banco Central do Brasil", "Brazil's central bank"),
    ("TR", "AKP", "Justice and Development Party"),
    ("TR", "ruling AK Party", "Justice and Development Party (AKP)"),
    ("PL", "ruling PiS party", "Law and Justice"),
    ("KZ", "Nur Otan", "Amanat party"),
    ("MX", "Pemex", "Petróleos Mexicanos"),
    ("EG", "CAPMAS", "Egypt's statistics agency"),
    ("ID", "Tentara Nasional Indonesia", "Indonesian military"),
    ("PG", "Royal Papua New Guinea Constabulary", "PNG police force"),
    ("RU", "EMERCOM", "Russian Emergencies Ministry"),
    ("UA", "General Staff of the Armed Forces of Ukraine", "Ukrainian General Staff"),
    ("TH", "Royal Thai Army", "Thai army"),
    ("SA", "PIF", "Saudi Public Investment Fund"),
]


@pytest.mark.parametrize(("state", "left", "right"), SAME_IN_A_STATE)
def test_what_a_state_calls_its_body(state, left, right):
    assert are_one(body(left, state), body(right, state))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Bundestag", "German parliament"),
        ("Milli Majlis", "Azerbaijan's parliament"),
        ("Saudi Aramco", "Aramco"),
        ("AKP", "Turkey's ruling AK Party"),
        ("RBI", "Reserve Bank of India"),
        ("Rosatom", "Russian state nuclear corporation Rosatom"),
        ("Department of State", "US State Department"),
        ("Turkish General Staff", "General Staff of the Turkish Armed Forces"),
    ],
)
def test_a_name_alone_may_tell_the_state(left, right):
    assert are_one(body(left), body(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("OTAN", "NATO"),
        ("ONU", "United Nations"),
        ("CEDEAO", "Economic Community of West African States"),
        ("Banque africaine de développement", "AfDB"),
        ("MERCOSUL", "MERCOSUR"),
        ("OEA", "Organización de los Estados Americanos"),
        ("C5+1 format of Central Asian states and the US", "C5+1"),
        ("GUAM", "Organization for Democracy and Economic Development"),
        ("UN refugee agency", "UNHCR"),
        ("OAU", "Organisation of African Unity"),
    ],
)
def test_international_bodies_in_other_tongues_and_by_other_names(left, right):
    assert are_one(body(left), body(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (body("Justice and Development Party", "TR"), body("Justice and Development Party", "MA")),
        (body("AKP", "TR"), body("PJD", "MA")),
        (body("Assemblée nationale", "FR"), body("Assemblée nationale", "CI")),
        (body("DNB", "NL"), body("DNB", "NO")),
        (body("ADB"), body("AfDB")),
        (body("ADB"), body("African Development Bank")),
        (body("OIC"), body("OECS")),
        (body("CIS"), body("CSTO")),
        (body("SCO"), body("OSCE")),
        (body("OPEC"), body("OPEC+")),
        (body("NATO"), body("NATO Parliamentary Assembly")),
        (body("Norwegian Refugee Council"), body("Danish Refugee Council")),
        (body("UNSC"), body("United Nations Statistical Commission")),
        (body("International Criminal Court"), body("International Chamber of Commerce")),
        (body("Workers' Party", "BR"), body("Workers' Party of Korea", "KP")),
        (body("State Bank of India", "IN"), body("Reserve Bank of India", "IN")),
        (body("Banco do Brasil", "BR"), body("Banco Central do Brasil", "BR")),
        (body("National Bank of Egypt", "EG"), body("Central Bank of Egypt", "EG")),
        (body("Department of the Interior", "US"), body("Department of Homeland Security", "US")),
        (body("National Oil Corporation", "KE"), body("National Oil Corporation", "LY")),
    ],
)
def test_bodies_of_like_names_are_two(left, right):
    assert not are_one(left, right)


@pytest.mark.parametrize(
    ("state", "before", "after"),
    [
        ("AZ", "Ministry of Culture and Tourism", "Ministry of Culture"),
        ("KZ", "Ministry of Education and Science", "Ministry of Education"),
        ("ID", "Ministry of Industry and Trade", "Ministry of Trade"),
        ("GB", "Foreign and Commonwealth Office", "FCDO"),
        ("JP", "Defense Agency", "Ministry of Defense"),
        ("EG", "People's Assembly", "House of Representatives"),
        (None, "OAU", "AU"),
        (None, "SADCC", "SADC"),
        (None, "EEC", "EU"),
        (None, "GATT", "WTO"),
        (None, "NAFTA", "USMCA"),
        (None, "AMISOM", "ATMIS"),
    ],
)
def test_what_followed_a_body_is_another(state, before, after):
    left, right = on("1990-01-01", body(before, state)), on("2024-01-01", body(after, state))
    assert len(set(ids(left, right))) == 2


@pytest.mark.parametrize(
    ("state", "before", "after"),
    [
        ("TR", "Ministry of Culture and Tourism", "Ministry of Culture"),
        ("GE", "Ministry of Education and Science", "Ministry of Education"),
        ("ZA", "Department of Foreign Affairs", "DIRCO"),
        ("US", "Department of Defense", "Department of War"),
        ("SA", "Saudi Arabian Monetary Authority", "Saudi Central Bank"),
        ("NO", "Statoil", "Equinor"),
        (None, "South Pacific Forum", "Pacific Islands Forum"),
        (None, "Organisation of the Islamic Conference", "OIC"),
        (None, "CSCE", "OSCE"),
    ],
)
def test_a_body_that_took_another_name_is_the_same(state, before, after):
    left, right = on("1990-01-01", body(before, state)), on("2024-01-01", body(after, state))
    assert len(set(ids(left, right))) == 1


def on(day, told):
    return article(day, told, day=day)


def test_a_name_means_what_it_meant_on_the_day_of_the_article():
    early, late = (
        on("2015-05-01", body("Foreign Office", "GB")),
        on("2023-05-01", body("FCDO", "GB")),
    )
    before, after = ids(early, late)
    assert before == "organization/gb/foreign-and-commonwealth-office"
    assert after == "organization/gb/foreign-commonwealth-and-development-office"
    assert ids(on("2023-06-01", body("UK Foreign Ministry", "GB")), late) == [after, after]


def test_an_acronym_means_what_it_meant_on_the_day_of_the_article():
    community, commission = ids(on("1985-01-01", body("EEC")), on("2019-01-01", body("EEC")))
    assert community.endswith("/european-economic-community")
    assert commission.endswith("/eurasian-economic-commission")
