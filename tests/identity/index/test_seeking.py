"""Finding mates: the search of the database is what ``share_a_block`` says, for all pairs."""

from hypothesis import given
from hypothesis import strategies as st

from bilateral.identity.comparing import Block, share_a_block
from bilateral.identity.index.shelf import opened

BLOCKS = st.frozensets(
    st.builds(
        Block,
        st.sampled_from(("a", "b", "lone \ud800")),
        st.sampled_from(("", "AZ", "PK", "\ud800")),
        st.booleans(),
    ),
    max_size=4,
)


def put(shelf, atoms):
    for number, blocks in enumerate(atoms):
        shelf.blocks.move(number, (), blocks)


@given(st.lists(BLOCKS, max_size=5))
def test_the_mates_of_an_atom_are_those_that_share_a_block(atoms):
    with opened(None) as shelf:
        put(shelf, atoms)
        for number, blocks in enumerate(atoms):
            expected = {
                other
                for other, there in enumerate(atoms)
                if other != number and share_a_block(blocks, there)
            }
            assert shelf.blocks.mates(number, blocks) == expected


@given(BLOCKS, BLOCKS)
def test_an_atom_that_moved_is_where_it_is_now_and_nowhere_else(before, now):
    with opened(None) as shelf:
        put(shelf, [before])
        shelf.blocks.move(0, before, now)
        for block in before | now:
            assert (shelf.blocks.mates(1, [block]) == {0}) is share_a_block([block], now)


def test_very_many_blocks_are_asked_for_in_portions():
    with opened(None) as shelf:
        put(shelf, [[Block(f"w{n}")] for n in range(1000)])
        asked = [Block(f"w{n}", "AZ") for n in range(1000)]
        assert shelf.blocks.mates(1000, asked) == set(range(1000))
