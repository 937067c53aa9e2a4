"""What speaks for two bodies being one."""

import pytest
from tests.identity.mentions import are_one, body


@pytest.mark.parametrize(
    ("left", "right", "state"),
    [
        ("National Migration Institute", "INM", "MX"),
        ("Panama Canal Authority", "ACP", "PA"),
        ("Tunisian General Labour Union", "UGTT", "TN"),
        ("Nigerian Maritime Administration and Safety Agency", "NIMASA", "NG"),
        ("Jamaat-i-Islami", "Jamaat-e-Islami", "PK"),
        ("National Human Rights Commission", "Human Rights Commission", "NP"),
        ("Universidade de São Paulo", "University of São Paulo", "BR"),
        ("VinaCapital", "VinaCapital Group", "VN"),
        ("Yonhap", "Yonhap News Agency", "KR"),
        ("Makerere University", "Makerere", "UG"),
        ("DP World", "Dubai Ports World", "AE"),
        ("IIT Delhi", "Indian Institute of Technology Delhi", "IN"),
        ("Anvisa", "Agência Nacional de Vigilância Sanitária", "BR"),
        ("Sonelgaz", "Société nationale de l'électricité et du gaz", "DZ"),
        ("ZESCO", "Zambia Electricity Supply Corporation", "ZM"),
        ("Nigeria's anti-graft agency EFCC", "Economic and Financial Crimes Commission", "NG"),
        ("Commission on Human Rights", "Human Rights Commission", "PH"),
    ],
)
def test_names_of_one_body(left, right, state):
    assert are_one(body(left, state), body(right, state))


@pytest.mark.parametrize(
    ("left", "right", "state"),
    [
        ("National Bank", "Central Bank", "EG"),
        ("National Development Bank", "Development Bank", "BR"),
        ("National Congress", "National Electoral Council", "HN"),
        ("INM", "National Institute of Metrology", "DE"),
        ("NPC", "National Planning Commission", "CN"),
        ("University of Ghana", "Ghana Technology University", "GH"),
        ("Kuwait Oil Company", "Kuwait National Petroleum Company", "KW"),
        ("Heydar Aliyev Foundation", "Heydar Aliyev Center", "AZ"),
        ("Cairo University", "American University in Cairo", "EG"),
        ("Labour Party", "Labour Institute", "NO"),
        ("Ministry of Tourism", "Ministry of Antiquities", "EG"),
        ("Ministry of Roads and Highways", "Ministry of Transport", "GH"),
        ("Ministry of Food", "Ministry of Agriculture", "BD"),
        ("Ministry of Hajj and Umrah", "Ministry of Islamic Affairs", "SA"),
        ("former EFCC", "Economic and Financial Crimes Council", "NG"),
        ("Supreme Judicial Council", "Supreme Court", "QA"),
    ],
)
def test_bodies_of_one_state_that_are_two(left, right, state):
    assert not are_one(body(left, state), body(right, state))


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Ministry of Education and Science", "Ministry of Education"),
        ("Ministry of Transport and Infrastructure", "Transport Ministry"),
        ("Ministry of Economy and Finance", "Finance Ministry"),
        ("Ministry of Europe and Foreign Affairs", "Foreign Ministry"),
        ("Ministry of Health and Social Protection", "Ministry of Health"),
        ("Ministry of Foreign Affairs and Trade", "Ministry of Foreign Affairs and Cooperation"),
    ],
)
def test_a_ministry_is_known_by_its_chief_field(long, short):
    assert are_one(body(long, "GT"), body(short, "GT"))


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Ministry of Industry and Trade", "Ministry of Trade"),
        ("Ministry of Education and Science", "Ministry of Science"),
        ("Ministry of Foreign Trade", "Ministry of Foreign Affairs"),
        ("Ministry of Defence Industry", "Ministry of Defence"),
        ("Ministry of Higher Education", "Ministry of Education"),
        ("Ministry of Economy", "Ministry of Finance"),
        ("Ministry of Trade, Industry and Tourism", "Ministry of Trade and Industry"),
    ],
)
def test_a_field_beside_the_chief_one_or_a_like_field_tells_no_ministry(long, short):
    assert not are_one(body(long, "GT"), body(short, "GT"))


def test_an_acronym_that_may_be_either_of_two_is_neither():
    one, other = body("National Roads Agency", "NG"), body("National Revenue Authority", "NG")
    assert not are_one(body("NRA", "NG"), one, other)
    assert are_one(body("NRA", "NG"), one)
