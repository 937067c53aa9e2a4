"""Which mentions are one is a function of the articles and the decisions, whatever came before."""

from collections import defaultdict
from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.identity.mentions import article, person
from tests.strategies import facts as any_facts

from bilateral.identity import identities
from bilateral.identity.comparing import Profile, share_a_block
from bilateral.identity.decisions import Decision, Judgement, Ledger
from bilateral.identity.identities import opened, resolved
from bilateral.identity.index.partition import Atom, pair, partition
from bilateral.identity.index.sayings import all_traits

some = settings(max_examples=40, deadline=None)
IDS = ("a", "b", "c/d", "e", "lone surrogate \ud800")


def told_by(name):
    return any_facts().map(lambda f: replace(f, source=replace(f.source, id=name)))


NAMES = (
    "Ana Rojas", "Ana María Rojas", "A. Rojas", "Rojas", "Rojas Ana", "Farid Ahmadov",
    "Farid Akhmadov", "F. Ahmadov", "Ahmadov", "Şahbaz Şarif", "Muhammad Shehbaz Sharif",
    "Shahbaz Sharif", "Shehbaz Sharif", "Sharif", "Ilham Aliyev", "Heydar Aliyev", "Aliyev",
)  # fmt: skip
PEOPLE = st.lists(
    st.builds(
        person,
        st.sampled_from(NAMES),
        st.sampled_from([None, "AZ", "PK", "PE", "CL"]),
        st.sampled_from([None, "President", "Minister of Justice", "Minister of Defence"]),
    ),
    max_size=3,
    unique_by=lambda p: p.name,
)
people_articles = st.sampled_from(IDS).flatmap(
    lambda name: st.builds(lambda people: article(name, *people), PEOPLE)
)
articles = people_articles | st.sampled_from(IDS).flatmap(told_by)
histories = st.lists(st.tuples(articles, st.booleans()), max_size=8)


def defined(survivors):
    """The identifiers of all that articles mention, found without an index, all at once."""
    homes: dict = {}

    def called(mention, article):
        return homes.get(mention.atom) or mention.alone

    for stage in identities._STAGES:
        mentions = [m for told in survivors for m in stage(told, called)]
        traits = defaultdict(lambda: defaultdict(set))
        made = {}
        for m in mentions:
            made[m.atom] = Atom(m.atom, m.shared, m.level, m.rank)
            for name, value in all_traits(m):
                traits[m.atom][name].add(value)
        profiles = {
            atom: Profile(atom, {n: frozenset(v) for n, v in found.items()})
            for atom, found in traits.items()
        }
        kinds = {k.name: k for k in identities._KINDS}
        verdicts = {}
        for one, other in combinations(sorted(profiles), 2):
            kind = kinds[one.split("/")[0]]
            p, q = profiles[one], profiles[other]
            alike = one.split("/")[0] == other.split("/")[0]
            if alike and share_a_block(kind.blocks(p), kind.blocks(q)):
                verdict = kind.judge(p, q)
                assert verdict == kind.judge(q, p)
                if verdict is not None:
                    verdicts[pair(one, other)] = verdict
        homes.update(partition(made.values(), verdicts, {}).home)
    return {
        (m.atom, told.source.id): called(m, "")
        for stage in identities._STAGES
        for told in survivors
        for m in stage(told, called)
    }


def kept(index, survivors):
    """The identifiers as an index has them."""
    return {
        (m.atom, told.source.id): index.index.identifier(m, told.source.id)
        for stage in identities._STAGES
        for told in survivors
        for m in stage(told, index.index.identifier)
    }


@some
@given(histories)
def test_any_history_of_adding_and_retracting_gives_what_is_there_at_the_end(history):
    present: dict = {}
    with opened(None) as index:
        for told, stays in history:
            if stays:
                present[told.source.id] = told
            else:
                present.pop(told.source.id, None)
            index.take([told.source.id], present.get)
        assert kept(index, list(present.values())) == defined(list(present.values()))
        for name in list(present):
            del present[name]
            index.take([name], present.get)
        assert list(index.shelf.atoms.homes()) == []


@some
@given(histories)
def test_articles_that_are_not_named_as_concerned_keep_all_their_identifiers(history):
    present: dict = {}
    with opened(None) as index:
        for told, _ in history:
            before = {name: index.resolve(f) for name, f in present.items()}
            present[told.source.id] = told
            concerned = index.take([told.source.id], present.get)
            for name in before.keys() - concerned:
                assert index.resolve(present[name]) == before[name]


def decided(left, right, judgement):
    return Decision(left, right, judgement, "me", "2026-01-02", "")


@some
@given(
    st.lists(people_articles, min_size=2, max_size=5, unique_by=lambda f: f.source.id), st.data()
)
def test_a_merge_that_is_split_again_leaves_nothing_behind(told, data):
    present = {f.source.id: f for f in told}
    with opened(None) as index:
        index.take(present, present.get)
        before = [index.resolve(f) for f in told]
        things = sorted({e.id for r in before for e in r.people.values()})
        if len(things) < 2:
            return
        left, right = data.draw(st.sampled_from(list(combinations(things, 2))))
        lines = []
        for judgement in (Judgement.SAME, Judgement.DIFFERENT):
            lines.append(decided(left, right, judgement))
            concerned = index.follow(lines)
            index.take(concerned.articles, present.get, concerned.atoms)
            after = [index.resolve(f) for f in told]
            if judgement is Judgement.SAME:
                joined = {e.id for r in after for e in r.people.values()}
                assert len(joined) < len(things)
        assert after == before
        assert after == list(resolved(told, lines))


def contradicts(lines, line):
    """Whether the file of decisions would refuse the line behind the others."""
    ledger = Ledger()
    for before in lines:
        ledger.note(before)
    return bool(ledger.note(line))


@some
@given(histories, st.data())
def test_decisions_and_articles_may_come_in_any_order(history, data):
    present: dict = {}
    lines: list = []
    with opened(None) as index:
        for told, stays in history:
            if stays:
                present[told.source.id] = told
            else:
                present.pop(told.source.id, None)
            index.take([told.source.id], present.get)
            things = sorted(
                {e.id for f in present.values() for e in index.resolve(f).people.values()}
            )
            if len(things) > 1 and data.draw(st.booleans()):
                left, right = data.draw(st.sampled_from(list(combinations(things, 2))))
                line = decided(left, right, data.draw(st.sampled_from(list(Judgement))))
                if contradicts(lines, line):
                    continue
                lines.append(line)
                concerned = index.follow(lines)
                index.take(concerned.articles, present.get, concerned.atoms)
        told = list(present.values())
        assert [index.resolve(f) for f in told] == list(resolved(told, lines))
