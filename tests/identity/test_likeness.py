"""How alike names are: spellings, left-out words, other orders; and what are other people."""

import pytest

from bilateral.identity.closeness import Closeness
from bilateral.identity.likeness import likeness, words


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
        ("Ferdinand Marcos", "Ferdinand Marcos Jr.", "PH", Closeness.DOUBTFUL),
    ],
)
def test_words_left_out_at_an_end_may_make_it_another_name(one, other, state, close):
    assert likeness(one, other, state).closeness is close


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


def test_the_words_that_count():
    assert words("Dr. Syed Yousaf Raza Gilani", "PK") == ("yusuf", "reza", "gilani")
    assert words("Ilham Heydar oglu Aliyev", "AZ") == ("ilham", "aliyev")
    assert words("Abdel Fattah el-Sisi", "EG") == ("abdelfatah", "sisi")
