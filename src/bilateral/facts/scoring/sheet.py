"""A sheet: what one article states by one hand, gold or predicted, typed for comparison.

Like ``bilateral.facts.model`` without offsets and roles, and with what only a gold
document has: other right answers (``aliases``, ``alt_types``, ``alt_kinds``) and the
optional items that count neither way.
"""

from dataclasses import dataclass

from bilateral.facts.scoring.fields import Fields


@dataclass(frozen=True, slots=True)
class PersonItem:
    """Somebody named, with the office held."""

    name: str
    country: str | None = None
    role: str | None = None
    organization: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganizationItem:
    """A body named; ``short`` is its acronym."""

    name: str
    short: str | None = None
    country: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventItem:
    """A single act; dates are as precise as known, ``evidence`` is how its sentence begins."""

    type: str
    date: str | None = None
    date_end: str | None = None
    place: str | None = None
    place_country: str | None = None
    countries: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    status: str | None = None
    evidence: str | None = None
    alt_types: tuple[str, ...] = ()

    @property
    def types(self) -> tuple[str, ...]:
        """All types that are right."""
        return (self.type, *self.alt_types)


@dataclass(frozen=True, slots=True)
class DocumentItem:
    """A paper between states."""

    kind: str | None = None
    title: str | None = None
    parties: tuple[str, ...] = ()
    date: str | None = None
    topics: tuple[str, ...] = ()
    status: str | None = None


@dataclass(frozen=True, slots=True)
class StanceItem:
    """An act of speech; ``who`` and ``whom`` are a person's name or a state code."""

    kind: str
    who: str | None = None
    whom: str | None = None
    about: str | None = None
    who_country: str | None = None
    whom_country: str | None = None
    alt_kinds: tuple[str, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """All kinds that are right."""
        return (self.kind, *self.alt_kinds)


Item = PersonItem | OrganizationItem | EventItem | DocumentItem | StanceItem


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything one document says of one article."""

    id: str | None = None
    published: str | None = None
    people: tuple[PersonItem, ...] = ()
    organizations: tuple[OrganizationItem, ...] = ()
    events: tuple[EventItem, ...] = ()
    documents: tuple[DocumentItem, ...] = ()
    stances: tuple[StanceItem, ...] = ()
    optional_events: tuple[EventItem, ...] = ()
    optional_organizations: tuple[OrganizationItem, ...] = ()
    sources_cited: tuple[OrganizationItem, ...] = ()
    bylines: tuple[str, ...] = ()


def read_sheet(document: object) -> Sheet:
    """The sheet in a parsed JSON document of the fact schema.

    Members the schema does not know are passed over and absent ones are empty, so that
    any extractor's output can be read; InputError names the first of the wrong type.
    """
    fields = Fields.of(document)
    return Sheet(
        id=fields.text("id"),
        published=fields.text("published"),
        people=tuple(_person(f) for f in fields.objects("people")),
        organizations=tuple(_organization(f) for f in fields.objects("organizations")),
        events=tuple(_event(f) for f in fields.objects("events")),
        documents=tuple(_document(f) for f in fields.objects("documents")),
        stances=tuple(_stance(f) for f in fields.objects("stances")),
        optional_events=tuple(_event(f) for f in fields.objects("optional_events")),
        optional_organizations=_bodies_by_name(fields, "optional_organizations"),
        sources_cited=_bodies_by_name(fields, "sources_cited"),
        bylines=fields.texts("bylines"),
    )


def _person(fields: Fields) -> PersonItem:
    return PersonItem(
        name=fields.required("name"),
        country=fields.text("country"),
        role=fields.text("role"),
        organization=fields.text("organization"),
        aliases=fields.texts("aliases"),
    )


def _organization(fields: Fields) -> OrganizationItem:
    return OrganizationItem(
        name=fields.required("name"),
        short=fields.text("short"),
        country=fields.text("country"),
        aliases=fields.texts("aliases"),
    )


def _event(fields: Fields) -> EventItem:
    return EventItem(
        type=fields.required("type"),
        date=fields.text("date"),
        date_end=fields.text("date_end"),
        place=fields.text("place"),
        place_country=fields.text("place_country"),
        countries=fields.texts("countries"),
        people=fields.texts("people"),
        organizations=fields.texts("organizations"),
        topics=fields.texts("topics"),
        status=fields.text("status"),
        evidence=fields.text("evidence"),
        alt_types=fields.texts("alt_types"),
    )


def _document(fields: Fields) -> DocumentItem:
    return DocumentItem(
        kind=fields.text("kind"),
        title=fields.text("title"),
        parties=fields.texts("parties"),
        date=fields.text("date"),
        topics=fields.texts("topics"),
        status=fields.text("status"),
    )


def _stance(fields: Fields) -> StanceItem:
    return StanceItem(
        kind=fields.required("kind"),
        who=fields.text("who"),
        whom=fields.text("whom"),
        about=fields.text("about"),
        who_country=fields.text("who_country"),
        whom_country=fields.text("whom_country"),
        alt_kinds=fields.texts("alt_kinds"),
    )


def _bodies_by_name(fields: Fields, name: str) -> tuple[OrganizationItem, ...]:
    return tuple(OrganizationItem(body) for body in fields.texts(name))
