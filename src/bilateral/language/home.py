"""The state a story is told from: offices and ministries without a state belong to it."""

from collections.abc import Iterable, Sequence

from bilateral.articles.model import Article
from bilateral.language.gazetteers import cities, states
from bilateral.language.gazetteers.outlets import outlet_state, site_state
from bilateral.language.model import Form, Kind, Mention


def home_state(article: Article, places: Iterable[Mention]) -> str | None:
    """The outlet's state or the dateline's, if the story tells of it; else the one named most."""
    told = [m.key for m in places if m.kind is Kind.STATE]
    told += [m.key.rpartition("/")[2] for m in places if m.kind is Kind.PLACE]
    outlet = outlet_state(article.publisher) or site_state(article.url)
    if outlet in told:
        return outlet
    dateline = _dateline_state(article.dateline_place, told)
    if dateline:
        return dateline
    named = [m for m in places if m.kind is Kind.STATE and m.form is not Form.DEMONYM]
    if not named:
        return None
    counts = {m.key: 0 for m in named}
    for mention in named:
        counts[mention.key] += 1
    first = named[0].key
    most = max(counts, key=lambda code: (counts[code], code == first))
    return first if counts[first] * 2 >= counts[most] else most


def newsroom(article: Article, places: Iterable[Mention]) -> str | None:
    """The state of the outlet, if the story tells of it."""
    told = {m.key.rpartition("/")[2] for m in places}
    state = outlet_state(article.publisher) or site_state(article.url)
    return state if state in told else None


def dateline_state(article: Article, places: Iterable[Mention]) -> str | None:
    """The state of the dateline's town, if the story tells of it."""
    told = [m.key.rpartition("/")[2] for m in places]
    return _dateline_state(article.dateline_place, told)


def _dateline_state(town: str | None, told: Sequence[str]) -> str | None:
    if not town:
        return None
    name = town.title() if town.isupper() else town
    codes = {u.code for u in states.match_forms().get(name, ()) if u.kind is states.Kind.CAPITAL}
    codes |= {c.code for c in cities.cities().get(name, ())}
    return next((code for code in told if code in codes), None)
