from bilateral.identity.people.people import person


def test_a_full_name_is_one_person_in_all_articles_of_a_state():
    one, other = person("Farid Akhmadov", "AZ", "a"), person("Farid Ahmadov", "AZ", "b")
    assert one.id == other.id == "person/az/farid-ahmadov"
    assert "'Farid Akhmadov'" in one.reason
    assert "share 'farid-ahmadov'" in one.reason


def test_the_state_tells_namesakes_apart():
    assert person("Ali Hassan", "PK", "a").id != person("Ali Hassan", "TZ", "a").id
    assert person("Ali Hassan", None, "a").id == "person/int/ali-hasan"


def test_a_surname_alone_is_somebody_of_its_article():
    assert person("Hasanov", "AZ", "a").id == person("Hasanov", "AZ", "a").id
    assert person("Hasanov", "AZ", "a").id != person("Hasanov", "AZ", "b").id
    assert "article 'a' alone" in person("Hasanov", "AZ", "a").reason
    assert person("N. Raza", "PK", "a").id != person("N. Raza", "PK", "b").id
