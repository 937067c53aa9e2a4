"""How alike names are: spellings, left-out words, other orders; and what are other people."""

import pytest

from bilateral.identity.people.closeness import Closeness
from bilateral.identity.people.likeness import likeness


@pytest.mark.parametrize(
    ("one", "other", "state"),
    [
        ("Jeyhun Bayramov", "Ceyhun Bayramov", "AZ"),
        ("Sahibə Qafarova", "Sahiba Gafarova", "AZ"),
        ("Farid Akhmadov", "Farid Ahmadov", "AZ"),
        ("Ilham Heydar oglu Aliyev", "Ilham Aliyev", "AZ"),
        ("Hasan Hasanov", "Hasanov Hasan", "AZ"),
        ("Syed Yousaf Raza Gillani", "Yusuf Raza Gilani", "PK"),
        ("Muhammad Shahbaz Sharif", "Shehbaz Sharif", "PK"),
        ("Khawaja Asif", "Khawaja Muhammad Asif", "PK"),
        ("Mohammed Ishaq Dar", "Ishaq Dar", "PK"),
        ("Recep Tayyip Erdoğan", "Recep Tayyib Erdogan", "TR"),
        ("Badr Abdelatty", "Badr Abdel-Aty", "EG"),
        ("Abbas Araghchi", "Seyed Abbas Araqchi", "IR"),
        ("Ebrahim Raisi", "Ibrahim Raeisi", "IR"),
        ("Wang Yi", "Yi Wang", "CN"),
        ("Xi Jinping", "Xi Jin-ping", "CN"),
        ("Viktor Orbán", "Orban Viktor", "HU"),
        ("Sadyr Japarov", "Sadyr Zhaparov", "KG"),
        ("Emomali Rahmon", "Imomali Rakhmon", "TJ"),
        ("Sergei Lavrov", "Sergey Viktorovich Lavrov", "RU"),
        ("Kassym-Jomart Tokayev", "Kasym Zhomart Tokaev", "KZ"),
        ("Annalena Bärbock", "Annalena Baerbock", "DE"),
        ("Tony Blinken", "Antony Blinken", "US"),
        ("Yoon Suk-yeol", "Yoon Seok-youl", "KR"),
        ("Alexander Lukashenko", "Alyaksandr Lukashenka", "BY"),
        ("Barham Salih", "Barham Saleh", "IQ"),
        ("Murat Nurtleu", "Murat Nurtileu", "KZ"),
        ("Mohammed bin Zayed", "Mohamed bin Zayed Al Nahyan", "AE"),
        ("George Walker Bush", "George W. Bush", "US"),
        ("Teng Hsiao-ping", "Deng Xiaoping", "CN"),
        ("Faisal bin Farhan", "Faisal bin Farhan Al Saud", "SA"),
        ("Crown Prince Tariq bin Nasser", "Tareq bin Nasser bin Hamad Al Thani", "QA"),
        ("Badr al-Busaidi", "Sayyid Badr Albusaidi", "OM"),
        ("Nur al-Din Hamdan", "Noureddine Hamdan", "JO"),
        ("Zambry Abdul Kadir", "Zambry Abd Kadir", "MY"),
        ("Halima Yacob", "Halima binte Yacob", "SG"),
        ("Ziaur Talukdar", "Zia-ur-Talukdar", "BD"),
        ("Begum Rokeya Shirin", "Rokeya Shirin", "BD"),
        ("Abdul Hamid", "Mohammad Abdul Hamid", "BD"),
        ("KP Oli", "K.P. Oli", "NP"),
        ("Andrii Sybiha", "Andriy Sibiga", "UA"),
        ("Viktor Yanukovych", "Victor Yanukovich", "UA"),
        ("Nikos Anastasiadis", "Nicos Anastasiades", "CY"),
        ("Jörg Haider", "Joerg Haider", "AT"),
        ("David van Weel", "David M. van Weel", "NL"),
        ("Jean-Yves Le Drian", "Jean-Yves Ledrian", "FR"),
        ("Park Geun-hye", "Pak Kun-hye", "KR"),
        ("Kang Kyung-wha", "Kang Gyeong-hwa", "KR"),
        ("Lai Ching-te", "Lai Qingde", "TW"),
        ("Xi Jinping", "Hsi Chin-p'ing", "CN"),
        ("Kenji Ohno", "Ono Kenji", "JP"),
        ("Prayuth Chan-o-cha", "Prayut Chanocha", "TH"),
        ("Abdoulaye Sonko", "SONKO Abdoulaye", "SN"),
        ("Bazoum Mohamed", "Mohamed Bazoum", "NE"),
        ("Thérèse Kayikwamba Wagner", "Therese Wagner Kayikwamba", "CD"),
        ("King Abdullah II", "Abdullah II bin Al-Hussein", "JO"),
        ("Pope John Paul II", "John Paul II", "VA"),
        ("Haile Selassie", "Haile Selassie I", "ET"),
        ("Nasreen Chowdhury", "Nasrin Chaudhury", "BD"),
        ("Elizabeth Moore", "Liz Moore", "GB"),
        ("Teddy Locsin", "Teodoro Locsin", "PH"),
        ("Oluwaseun Adeyemi", "Seun Adeyemi", "NG"),
    ],
)
def test_spellings_and_shorter_forms_of_one_name(one, other, state):
    assert likeness(one, other, state).closeness >= Closeness.SOUND


@pytest.mark.parametrize(
    ("one", "other", "state"),
    [
        ("Owen Clarke", "Owen Clark", "JM"),
        ("Emomali Rahmon", "Emomali Rahmonov", "TJ"),
        ("Yousaf Gilani", "Yousaf Raza Gilani", "PK"),
        ("Imran Khan", "Imran Ahmad Khan Niazi", "PK"),
        ("Olaf Scholz", "Olaf Schulz", "DE"),
        ("Cyril Ramaphosa", "Cyril Ramaposa", "ZA"),
        ("A. K. Ranatunga", "Ajith Ranatunga", "LK"),
        ("María Ruiz", "María José Ruiz", "ES"),
        ("López Obrador", "Andrés Manuel López Obrador", "MX"),
        ("Rahim Osman", "Abdul Rahim Osman", "AF"),
        ("Carl Gustaf", "Carl XVI Gustaf", "SE"),
    ],
)
def test_names_that_need_something_else_to_say_so_too(one, other, state):
    assert likeness(one, other, state).closeness is Closeness.LOOSE


@pytest.mark.parametrize(
    ("one", "other", "state"),
    [
        ("Ilham Aliyev", "Heydar Aliyev", "AZ"),
        ("Ilham Aliyev", "Kamran Aliyev", "AZ"),
        ("Ilham Aliyev", "Ilham Aliyeva", "AZ"),
        ("Benazir Bhutto", "Zulfikar Ali Bhutto", "PK"),
        ("Benazir Bhutto", "Bilawal Bhutto Zardari", "PK"),
        ("Nawaz Sharif", "Shehbaz Sharif", "PK"),
        ("Gurbanguly Berdimuhamedov", "Serdar Berdimuhamedov", "TM"),
        ("George W. Bush", "George H. W. Bush", "US"),
        ("George W. Bush", "George Herbert Walker Bush", "US"),
        ("Ferdinand Marcos Sr.", "Ferdinand Marcos Jr.", "PH"),
        ("Mohammed bin Salman", "Mohammed bin Zayed", "SA"),
        ("Kim Jong Un", "Kim Jong Il", "KP"),
        ("Uhuru Kenyatta", "Jomo Kenyatta", "KE"),
        ("Ali Hassan", "Hassan Ali", "PK"),
        ("Hans Meier", "Hans Maurer", "DE"),
        ("Hassan Rouhani", "Hossein Rouhani", "IR"),
        ("Rashid Alimov", "Rashad Alimov", "TJ"),
        ("Park Ji-hoon", "Park Ji-ho", "KR"),
        ("Li Keqiang", "Li Qiang", "CN"),
        ("Rakesh Kumar", "Ramesh Kumar", "IN"),
        ("Aziz Rahimov", "Azim Rahimov", "UZ"),
        ("Mario Rossi", "Marco Rossi", "IT"),
        ("Martin Andersson", "Martin Andersen", "SE"),
        ("Sirimavo Bandaranaike", "S.W.R.D. Bandaranaike", "LK"),
        ("Dawit Bekele", "Bekele Dawit", "ET"),
        ("Faisal bin Farhan Al Saud", "Saud al-Faisal", "SA"),
        ("Abdullah II bin Al-Hussein", "Hussein bin Abdullah II", "JO"),
        ("Pope John Paul I", "Pope John Paul II", "VA"),
        ("Harald V", "Olav V", "NO"),
        ("Hun Manet", "Hun Manith", "KH"),
        ("Than Swe", "Than Shwe", "MM"),
        ("Kim Sung-hwan", "Kim Sung-han", "KR"),
    ],
)
def test_names_of_other_people(one, other, state):
    assert likeness(one, other, state).closeness is Closeness.FAR


@pytest.mark.parametrize(
    ("one", "other", "state", "close"),
    [
        ("Pedro Sánchez", "Pedro Sanchez Perez-Castejon", "ES", Closeness.SHORTENED),
        ("Tayyip Erdogan", "Recep Tayyip Erdogan", "TR", Closeness.SHORTENED),
        ("Idriss Deby", "Mahamat Idriss Deby", "TD", Closeness.DOUBTFUL),
        ("Hafez al-Assad", "Bashar Hafez al-Assad", "SY", Closeness.DOUBTFUL),
        ("Abiy Ahmed", "Abiy Ahmed Ali", "ET", Closeness.SHORTENED),
        ("Ibrahim al-Assaf", "Ibrahim bin Abdulaziz Al-Assaf", "SA", Closeness.SHORTENED),
        ("Carrie Lam", "Carrie Lam Cheng Yuet-ngor", "HK", Closeness.SHORTENED),
        ("G. L. Peiris", "Gamini Lakshman Peiris", "LK", Closeness.SHORTENED),
        ("Warsame Guled Abdi", "Warsame Abdi Guled", "SO", Closeness.DOUBTFUL),
    ],
)
def test_words_left_out_at_an_end_may_make_it_another_name(one, other, state, close):
    assert likeness(one, other, state).closeness is close


def test_one_alone_may_be_told_from_a_father():
    assert likeness("Ferdinand Marcos", "Ferdinand Marcos Jr.", "PH").one_told
    assert not likeness("Ferdinand Marcos Jr.", "Ferdinand E. Marcos Jr.", "PH").one_told


def test_a_surname_that_two_ministers_bear_tells_only_with_the_time():
    like = likeness("David Lin", "Lin Chia-lung", "TW")
    assert like.closeness is Closeness.LOOSE
    assert like.dated


def test_a_style_with_a_single_name_may_be_several_of_that_name():
    for style in ("King Salman", "Prince Salman"):
        assert likeness(style, "Salman bin Abdulaziz Al Saud", "SA").closeness is Closeness.INITIAL
    assert likeness("King Salman", "Prince Salman", "SA").closeness is Closeness.DOUBTFUL


@pytest.mark.parametrize("other", ["J. Bayramov", "Bayramov"])
def test_an_initial_or_a_surname_may_be_anybodys(other):
    assert likeness("Jeyhun Bayramov", other, "AZ").closeness is Closeness.INITIAL


@pytest.mark.parametrize(
    ("one", "other", "state"),
    [
        ("Jeyhun Bayramov", "Ceyhun Bayramov", "AZ"),
        ("Tayyip Erdogan", "Recep Tayyip Erdogan", "TR"),
        ("Ilham Aliyev", "Heydar Aliyev", "AZ"),
    ],
)
def test_it_does_not_matter_which_comes_first(one, other, state):
    assert likeness(one, other, state) == likeness(other, one, state)


def test_given_names_in_another_order_before_one_surname_may_be_father_and_son():
    like = likeness("Amani Abeid Karume", "Abeid Amani Karume", "TZ")
    assert like.closeness is Closeness.DOUBTFUL
    turned = likeness("Uhuru Muigai Kenyatta", "Kenyatta Uhuru Muigai", "KE")
    assert turned.closeness > Closeness.DOUBTFUL
