import pytest

from bilateral.identity.people.initials import parted


@pytest.mark.parametrize(
    ("name", "state", "found"),
    [
        ("JD Vance", "US", "J D Vance"),
        ("KP Sharma Oli", "NP", "K P Sharma Oli"),
        ("AK Abdul Momen", "BD", "A K Abdul Momen"),
        ("Kh. Battulga", "MN", "K. Battulga"),
        ("Prayuth Chan-o-cha", "TH", "Prayuth Chanocha"),
        ("BA Mamadou", "SN", "BA Mamadou"),  # a surname in capitals
        ("NG Eng Hen", "SG", "NG Eng Hen"),
        ("JAN KOS", "PL", "JAN KOS"),
        ("Dr. Petrov", "BG", "Dr. Petrov"),
    ],
)
def test_each_initial_stands_by_itself(name, state, found):
    assert parted(name, state) == found
