"""Words at the head of a body's name, and what they make of it.

"Agency", "Federation" and the like name a body as soon as a name stands beside them;
others ("Group", "Office", "Mission") name one only in some company.
"""

import re
from typing import Final

BODY_WORDS: Final = {
    "ArmedForce": (
        "Forces", "Force", "Army", "Navy", "Guard", "Guards", "Corps", "Command", "Police",
        "Militia",
    ),
    "Company": (
        "Company", "Corporation", "Airlines", "Airways", "Bank", "Group", "Holding", "Limited",
        "Railways", "Industries", "Enterprise",
    ),
    "University": ("University", "Academy", "College", "School"),
    "Court": ("Court", "Tribunal"),
    "Ministry": ("Ministry",),
    "Institution": (
        "Organization", "Organisation", "Union", "League", "Movement", "Association",
        "Federation", "Alliance", "Community", "Parliament", "Assembly", "Department",
        "Directorate", "Office", "Bureau", "Agency", "Authority", "Service", "Services",
        "Secretariat", "Administration", "Cabinet", "Fund", "Chamber", "Chambers", "Foundation",
        "Society", "Board", "Institute", "Institution", "Centre", "Center", "Council",
        "Committee", "Commission", "Forum", "Conference", "Mission", "Party", "Network",
        "Confederation", "Congress", "Consortium", "Initiative", "Division", "Headquarters",
        "Front", "Coalition", "Inspectorate",
    ),
}  # fmt: skip
KINDS: Final = {word: kind for kind, words in BODY_WORDS.items() for word in words}

HEADS: Final = frozenset({
    "Agency", "Authority", "Association", "Federation", "Foundation", "Institute", "Institution",
    "Centre", "Center", "Corporation", "Commission", "Committee", "Council", "Board", "Bureau",
    "Fund", "Bank", "Chamber", "Academy", "Society", "Union", "League", "Confederation",
    "Organization", "Organisation", "Alliance", "Secretariat", "Directorate", "Department",
    "Administration", "Company", "Airlines", "Airways", "Police", "Army", "Navy", "Guard",
    "Corps", "Command", "Tribunal", "Holding", "Consortium", "Inspectorate", "Office", "Mission",
    "Group", "Movement", "Front", "Forces", "Force", "Party", "Service", "Services", "Conference",
    "Assembly", "Coalition", "Railways", "College", "Limited",
})  # fmt: skip
"""Heads that a name may be built around."""

GENERIC: Final = frozenset({
    "Armed", "Joint", "Working", "Expert", "Experts", "Special", "Security", "Press", "Foreign",
    "Head", "Country", "Regional", "National", "International", "General", "Local", "Central",
    "Representative", "Branch", "Liaison", "Oval", "Post", "Civil", "Secret", "Military", "Public",
    "World", "News", "Trade", "Customs", "Economic", "Political", "Ruling", "Opposition", "Soviet",
    "Western", "West", "East", "Atlantic", "Premier", "Champions", "Honor", "Honour", "Task",
    "Diplomatic", "Permanent", "Business", "Peace", "Peacekeeping", "Convention", "Exhibition",
    "Congress", "Expo", "Shopping", "City", "Town", "Supreme", "High", "Information", "Technical",
    "Strategic", "Government", "State", "Federal", "Executive", "Standing", "Advisory", "Labour",
    "Labor", "Third", "Core", "Federated", "Ground", "Air", "Naval", "Allied", "Coalition", "Home",
    "Presidential", "Ministerial", "Parliamentary", "Organizing", "Organising", "Preparatory",
    "Editorial", "Red", "Global", "Bilateral", "Private", "Medical", "Health", "Conference",
    "Steering", "Select", "Main", "Visa", "Consular", "Humanitarian", "Subsidiary", "Parent",
    "Party", "Joint-Stock", "Ad", "Hoc", "Left", "Right", "South", "North", "New", "Old",
    "Technological", "Cultural", "Scientific", "Financial", "Commercial", "Nobel", "Olympic",
    "Islamic", "Christian", "Muslim", "Arab", "African", "Asian", "European",
})  # fmt: skip
"""Words before a head that make no name by themselves: "Working Group", "Press Service"."""

NEEDS_NAME: Final = {
    "Mission": 2, "Agency": 2, "Office": 2,
    "Union": 2, "League": 2, "Administration": 2, "Conference": 2, "Force": 2,
    "Assembly": 2, "Department": 2, "Coalition": 2, "Command": 2, "Guard": 1, "Forces": 2,
    "Services": 2, "Limited": 2, "Movement": 2,
}  # fmt: skip
"""How many words must stand before the head where nothing follows it; else one."""

TITLES: Final = frozenset({
    "President", "Minister", "Chairman", "Chairperson", "Chair", "Chairwoman", "Chief", "Director",
    "Secretary", "Head", "Ambassador", "CEO", "Commissioner", "Governor", "Deputy", "Vice",
    "Speaker", "Mr", "Mrs", "Ms", "Dr", "Prof", "Spokesman", "Spokesperson", "Spokeswoman",
    "Member", "Rector", "Mayor", "Prince", "King", "Senator", "Commander", "Founder", "Manager",
    "Dean", "Professor", "Senior", "Honorable", "Honourable", "Excellency", "Co-chair", "Host",
    "Leader", "Acting", "Outgoing", "Deputy-Chairman", "Amb", "Hon",
})  # fmt: skip
"""Words of offices: a holder's name or an office goes with them, no body's name."""

NO_NAME: Final = TITLES | frozenset({
    "The", "A", "An", "This", "That", "These", "Those", "Our", "His", "Her", "Its", "Their", "My",
    "Your", "In", "On", "At", "By", "From", "For", "To", "With", "And", "But", "Of", "As", "When",
    "While", "After", "Before", "During", "Under", "Since", "Both", "Former", "Then", "If", "It",
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
    "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December", "Photo", "Also", "All", "Each", "Other", "Another", "Some", "Several",
    "Here", "There", "Through", "According", "Meanwhile", "Earlier", "Today", "Yesterday", "Via",
    "Agreement", "Memorandum", "Treaty", "Protocol", "Convention", "Charter", "Declaration",
    "Ministry", "Embassy", "Government", "Republic", "Kingdom", "Ministers", "Members", "Led",
    "Read", "Addressing", "Visiting", "Press", "Permanent", "Said", "Not", "No", "Within", "Among",
})  # fmt: skip
"""Capitalized words that no name of a body begins with: articles, days, papers, offices."""

OCCASIONS: Final = frozenset({
    "Meeting", "Meetings", "Summit", "Session", "Sessions", "Conference", "Resolution",
    "Resolutions", "Delegation", "Project", "Programme", "Program", "Plan", "Strategy", "Report",
})  # fmt: skip
"""Words that end a row before them: what a body holds or makes is not of its name."""

IN_ROW: Final = frozenset({
    "Ministers", "Members", "Speaking", "Press", "Government", "Permanent", "Republic", "Kingdom",
    "Convention", "Treaty", "Charter", "All",
})  # fmt: skip
"""Words that end no row of capitalized ones behind "of": "Council of Foreign Ministers"."""

ENDS_NO_BODY: Final = frozenset({
    "Avenue", "Street", "Road", "Square", "Building", "Hospital", "Day", "Days", "Award", "Awards",
    "Prize", "Cup", "Championship", "Championships", "Games", "Hall", "Agreement", "Treaty", "Act",
    "Law", "Convention", "Protocol", "Memorandum", "Airport", "Stadium", "Stock", "Game",
})  # fmt: skip
"""Words behind a head that make the whole something else: "Army Day", "Union Square"."""

OF_PEOPLE: Final = frozenset(
    {"Party", "Group", "Mission", "Office", "Services", "Movement", "Federation"}
)
"""Heads that a state's name alone makes no body of: "the Lao Party"."""
PARTICLES: Final = frozenset({"bin", "bint", "ibn", "al", "el", "de", "da", "do", "van", "von"})
"""Small words within personal names: "Khalifa bin Zayed Foundation"."""
MANY: Final = re.compile(
    r"(?:Peoples?|Workers|Women|Children|Farmers|Teachers|Lawyers|Journalists|Bishops|Employers"
    r"|Producers|Veterans|Citizens|Youth)['’]"
)
"""Owners within names: "People's Party"."""
MINISTERS_FIELD: Final = re.compile(
    r"\b[Mm]inist(?:er|ry) (?:of|for) (?:the )?(?:[A-Z][\w-]*,? (?:and )?){0,5}$"
)
"""What comes before the words of a minister's field: "Minister for Police, National Security"."""
STANDING: Final = frozenset({
    "Friendship", "Parliamentary", "Contact", "Working", "Expert", "Experts", "Monitoring",
    "Observer", "Advisory", "Action", "Steering", "Consultative", "Minsk",
})  # fmt: skip
"""What makes a group no company."""
UNIT_HEADS: Final = (
    "Directorate General", "General Directorate", "Department", "Directorate", "Division", "Bureau",
    "Section", "Desk", "Subcommittee", "Sub-Committee", "Committee", "Commission", "Inspectorate",
    "Secretariat", "Service", "Academy", "Institute",
)  # fmt: skip
"""What a unit of a larger body is called."""
