"""A made-up region of twelve states and sixty people, and a real browser to look at it.

Every person, body and sentence here is invented; only the names of the states are real.
"""

import random
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from bilateral.networks.model import Item, Network, Node, Witness
from bilateral.networks.occasions import Occasion
from bilateral.networks.projection import project

ID = "https://w3id.org/bilateral/id/"

STATES = {
    "AZ": ("Azerbaijan", "Baku", 9), "TR": ("Türkiye", "Ankara", 8), "PK": ("Pakistan", "Islamabad", 8),
    "KZ": ("Kazakhstan", "Astana", 5), "UZ": ("Uzbekistan", "Tashkent", 5), "GE": ("Georgia", "Tbilisi", 5),
    "IR": ("Iran", "Tehran", 4), "TM": ("Turkmenistan", "Ashgabat", 3), "TJ": ("Tajikistan", "Dushanbe", 3),
    "HU": ("Hungary", "Budapest", 2), "IT": ("Italy", "Rome", 2), "CN": ("China", "Beijing", 3),
}  # fmt: skip

GIVEN = (
    "Adil", "Banu", "Cemal", "Dilara", "Elchin", "Farida", "Giorgi", "Hamza", "Ilyas", "Jamila", "Kanan",
    "Leyla", "Murad", "Nigar", "Orkhan", "Parviz", "Rashid", "Sabina", "Tamar", "Umar", "Vusala", "Yusuf",
    "Zarina", "Aygun", "Bekzod", "Dávid", "Enzo", "Wei", "Nodira", "Timur",
)  # fmt: skip
FAMILY = (
    "Ahmadli", "Bakirov", "Chowdhry", "Demiray", "Eshmatov", "Farzali", "Gelashvili", "Hashmi", "Ibragimov",
    "Jafarli", "Kazimbek", "Lomidze", "Mahmudov", "Nazarova", "Oraz", "Polatlı", "Qureshani", "Rahmonzoda",
    "Saatçi", "Turgunov", "Umarova", "Valizade", "Yıldırır", "Zafar", "Kovácsy", "Bianchetti", "Liang",
)  # fmt: skip
OFFICES = (
    ("President", None), ("Prime Minister", None), ("Minister of Foreign Affairs", "Ministry of Foreign Affairs"),
    ("Minister of Defence", "Ministry of Defence"), ("Minister of Economy", "Ministry of Economy"),
    ("Speaker of Parliament", "Parliament"), ("Prosecutor General", "Office of the Prosecutor General"),
    ("Ambassador", None), ("Minister of Energy", "Ministry of Energy"),
)  # fmt: skip
CLASS = {"Parliament": "Parliament", "Office of the Prosecutor General": "ProsecutorsOffice"}
KINDS = {
    "Meeting": 46, "Visit": 22, "Signing": 18, "PhoneCall": 12, "Consultation": 8, "Ceremony": 9,
    "MultilateralMeeting": 12, "Statement": 5, "Aid": 5, "MilitaryExercise": 4, "Protest": 3, "Invitation": 4,
}  # fmt: skip
SUBJECTS = (
    "the transport corridor", "trade in farm goods", "a gas supply contract", "defence training",
    "student exchange", "mine clearance", "mutual legal assistance", "customs procedures", "flood relief",
)  # fmt: skip
TOLD = {
    "Meeting": "{a} met with {b} in {city} to discuss {subject}.",
    "Visit": "{a} arrived in {city} on an official visit at the invitation of {b}.",
    "Signing": "Following the talks {a} and {b} signed a memorandum on {subject}.",
    "PhoneCall": "{a} spoke by telephone with {b} about {subject}.",
    "MultilateralMeeting": "{a} and {b} were among the ministers who gathered in {city} to review {subject}.",
}
PUBLISHERS = ("Caspian Wire", "The Silk Courier", "Anadolu Post", "Indus Daily", "Steppe Monitor")


class Region:
    """States, people and bodies of the made-up region, and what they did: always the same."""

    def __init__(self) -> None:
        self.dice = random.Random(11)
        self.states = {
            f"{ID}state/{code}": Node(f"{ID}state/{code}", name, "State", code)
            for code, (name, _, _) in STATES.items()
        }
        self.people: dict[str, Node] = {}
        self.institutions: dict[str, Node] = {}
        self.of_state: dict[str, list[str]] = {code: [] for code in STATES}
        self.body_of: dict[str, str] = {}
        for code, (_, _, size) in STATES.items():
            for office, body in OFFICES[: size + 2]:
                self._appoint(code, office, body)
        self.occasions = tuple(self._occasion(n) for n in range(190))

    def network(self, kind: str) -> Network:
        acting = [
            Occasion(o.item, o.agents | {self.body_of[a] for a in o.agents if a in self.body_of})
            for o in self.occasions
        ]
        return project(f"Network of {kind}", kind, getattr(self, kind), acting)

    def _appoint(self, code: str, office: str, body: str | None) -> None:
        state = STATES[code][0]
        name = f"{self.dice.choice(GIVEN)} {self.dice.choice(FAMILY)}"
        person = f"{ID}person/{code.lower()}/{name.lower().replace(' ', '-')}"
        facts = {"Office": office}
        if body:
            institution = f"{ID}organization/{code.lower()}/{body.lower().replace(' ', '-')}"
            label = f"{body} of {state}"
            self.institutions[institution] = Node(
                institution, label, CLASS.get(body, "Ministry"), code, facts={"State": state}
            )
            self.body_of[person] = institution
            facts["Institution"] = label
        self.people[person] = Node(person, name, "Person", code, facts={**facts, "State": state})
        self.of_state[code].append(person)

    def _occasion(self, number: int) -> Occasion:
        dice = self.dice
        kind = dice.choices(list(KINDS), list(KINDS.values()))[0]
        size = dice.randint(3, 5) if kind == "MultilateralMeeting" else 2
        weights = [size_ for _, _, size_ in STATES.values()]
        codes: list[str] = []
        while len(codes) < size:
            code = dice.choices(list(STATES), weights)[0]
            if code not in codes:
                codes.append(code)
        people = [
            self.of_state[c][min(int(dice.expovariate(0.45)), len(self.of_state[c]) - 1)]
            for c in codes
        ]
        host, city, _ = STATES[dice.choice(codes)]
        year = min(2025, 2010 + int(15 * dice.random() ** 0.6))
        date = f"{year}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
        subject = dice.choice(SUBJECTS)
        told = TOLD.get(
            kind, "In {city} {a} and {b} took part in an occasion devoted to {subject}."
        )
        a, b = (f"{self.people[p].facts['Office']} {self.people[p].label}" for p in people[:2])
        sentence = told.format(a=a, b=b, city=city, subject=subject)
        evidence = tuple(
            Witness(
                date,
                publisher,
                f"{city}: {subject}",
                sentence,
                f"https://news.example/{number}/{n}",
            )
            for n, publisher in enumerate(dice.sample(PUBLISHERS, dice.choice((1, 1, 1, 2, 3))))
        )
        item = Item(
            id=f"{ID}event/{number:016x}",
            kind=kind,
            label={"PhoneCall": "Phone call", "MultilateralMeeting": "Multilateral meeting",
                   "MilitaryExercise": "Military exercise"}.get(kind, kind),
            date=dice.choice((date, date, date, date, date[:7], date[:4], None)),
            place=f"{city}, {host}",
            title=f"Memorandum on {subject}" if kind == "Signing" else "",
            evidence=evidence,
        )  # fmt: skip
        return Occasion(item, frozenset([*people, *(f"{ID}state/{c}" for c in codes)]))


@pytest.fixture(scope="session")
def region() -> Region:
    return Region()


@pytest.fixture(scope="session")
def people(region: Region) -> Network:
    return region.network("people")


@pytest.fixture(scope="session")
def states(region: Region) -> Network:
    return region.network("states")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A real Chromium without a window; skips where none is installed."""
    found = (shutil.which(name) for name in ("chromium", "google-chrome", "chromium-browser"))
    path = next((p for p in found if p), None)
    if path is None:
        pytest.skip("no Chromium on this machine: install chromium to run the browser tests")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()
