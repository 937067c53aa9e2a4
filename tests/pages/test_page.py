"""A network page: one file, the same bytes each time, data that cannot become markup."""

import json
import re
from dataclasses import replace

import pytest

from bilateral.errors import BilateralError
from bilateral.networks.budget import Budget, trim
from bilateral.networks.model import Network
from bilateral.pages import in_notebook, network_page, palette, write
from bilateral.pages.data import as_block, page_data
from bilateral.pages.drawing import draw, width


def data_of(html: str) -> dict:
    """What the page's script will read."""
    (block,) = re.findall(
        r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL
    )
    return json.loads(block)


def test_it_is_a_whole_document_that_loads_nothing(people):
    html = network_page(people)
    assert html.startswith('<!doctype html>\n<html lang="en">')
    own = html.replace(
        html[html.index("/**\n * vis-network") : html.index('"use strict";\n(() =>')], ""
    )
    assert not re.search(r"""(?:src|href)\s*=\s*["']?(?:https?:)?//""", own)
    assert "default-src 'none'" in html
    assert "<noscript>" in html


def test_the_same_network_gives_the_same_bytes(people):
    assert network_page(people) == network_page(people)


def test_drawing_leaves_the_network_as_it_is(people):
    before = repr(people)
    draw(people)
    assert repr(people) == before


def test_every_node_and_every_parallel_link_is_drawn(states):
    drawn = draw(states)
    assert [n["id"] for n in drawn.nodes] == [n.id for n in states.nodes]
    assert [e["id"] for e in drawn.edges] == ["|".join(e.key) for e in states.edges]
    pairs = [(e["from"], e["to"]) for e in drawn.edges]
    assert len(pairs) > len(set(pairs))


def test_parallel_links_bend_apart(states):
    bends: dict[tuple[str, str], list[float]] = {}
    for edge in draw(states).edges:
        bends.setdefault((edge["from"], edge["to"]), []).append(edge["smooth"]["roundness"])
    assert all(len(found) == len(set(found)) for found in bends.values())


def test_links_are_wider_the_more_they_stand_for():
    assert width(1) < width(2) < width(20) < 12


def test_counts_on_the_page_are_those_of_the_network(people):
    data = data_of(network_page(people))
    assert len(data["items"]) == len(people.items)
    assert sum(len(link["items"]) for link in data["links"].values()) == sum(
        e.weight for e in people.edges
    )
    assert f"{len(people.nodes)} names, {len(people.edges)} links" in network_page(people)


def test_the_table_holds_every_link_without_any_script(people):
    assert network_page(people).count("<tr tabindex=") == len(people.edges)


def test_what_is_left_out_is_said(people):
    shown = trim(people, Budget(nodes=10))
    assert f"10 of {len(people.nodes)} names" in network_page(shown)
    assert "Shown are the strongest" not in network_page(people)


def test_an_empty_network_is_a_page_too():
    html = network_page(Network("Network of people", "people", (), ()))
    assert "0 names, 0 links, 0 events and papers." in html


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)</script>", "<!--", "a & b", "\u2028\u2029"]
)
def test_no_text_can_end_the_block_of_data(text):
    block = as_block({"sentence": text})
    assert not set("<>&\u2028\u2029") & set(block)
    assert json.loads(block) == {"sentence": text}


def test_a_page_of_three_hundred_nodes_is_not_heavy(people):
    assert len(network_page(people).encode()) < 1_600_000


def test_people_are_coloured_by_state_and_the_others_by_kind(people, states):
    assert set(palette.groups(states).values()) == {"State"}
    groups = palette.groups(people)
    assert "Azerbaijan" in groups.values()
    colours = palette.group_colours(people)
    largest = list(colours)[: len(palette.COLOURS)]
    assert len({colours[group] for group in largest}) == len(largest)


def test_every_family_of_relations_has_a_line_of_its_own():
    lines = list(palette.LINES.values())
    assert len({line.dashes for line in lines}) == len(lines)


def test_sentences_beyond_the_most_are_counted(people):
    edge = people.edges[0]
    item = replace(edge.items[0], evidence=edge.items[0].evidence * 100)
    crowded = replace(people, edges=(replace(edge, items=(item,)), *people.edges[1:]))
    shown = next(i for i in page_data(crowded)["items"] if i["more"])
    assert shown["more"] + len(shown["evidence"]) == len(item.evidence)


def test_write_makes_folders_and_refuses_clearly(tmp_path, people):
    path = tmp_path / "a" / "b" / "people.html"
    write(path, network_page(people))
    assert path.read_bytes().startswith(b"<!doctype html>\n")
    (tmp_path / "file").write_text("")
    with pytest.raises(BilateralError, match="cannot be written"):
        write(tmp_path / "file" / "people.html", "")


def test_in_a_notebook_the_page_is_shut_into_a_frame(people):
    shown = in_notebook(people)._repr_html_()
    assert shown.startswith('<iframe title="Network of people" sandbox="allow-scripts')
    assert "allow-same-origin" not in shown
    assert "<script" not in shown
    assert repr(in_notebook(people)).startswith("<Network of people: ")
