"""Network pages in a real Chromium: what a person sees, clicks and types."""

from dataclasses import replace

import pytest

from bilateral.networks.model import Edge, Item, Network, Node, Witness
from bilateral.pages import network_page, write

pytestmark = pytest.mark.browser

PAYLOADS = (
    "<img src=x onerror=window.hit=1>",
    '"><script>window.hit=1</script>',
    "</script><script>window.hit=1</script>",
    "javascript:window.hit=1",
    "' onmouseover='window.hit=1",
    "{{ 7 * 7 }}${window.hit=1}",
    '<a href="javascript:window.hit=1">href</a>',
    "\u202egnp.exe </style><svg onload=window.hit=1>",
)


@pytest.fixture
def opened(chromium, tmp_path):
    """Open a network's page; it may not ask for anything, complain, or throw."""
    pages, troubles = [], []

    def go(network: Network, **options):
        path = tmp_path / f"{len(pages)}.html"
        write(path, network_page(network))
        page = chromium.new_page(**options)
        page.on(
            "request", lambda r: troubles.append(r.url) if not r.url.startswith("file:") else None
        )
        page.on(
            "console", lambda m: troubles.append(m.text) if m.type in {"error", "warning"} else None
        )
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("dialog", lambda dialog: troubles.append(dialog.message))
        page.goto(path.as_uri())
        pages.append(page)
        return page

    yield go
    for page in pages:
        page.close()
    assert troubles == []


def summary(page) -> str:
    return page.inner_text("#summary")


def shown_rows(page) -> int:
    return page.locator("#links tbody tr:visible").count()


def test_it_opens_at_rest_with_all_of_the_network(opened, people):
    page = opened(people)
    assert summary(page).startswith(f"{len(people.nodes)} names, {len(people.edges)} links")
    assert shown_rows(page) == len(people.edges)
    before = page.evaluate("bilateral.picture.getPositions()")
    page.wait_for_timeout(200)
    assert page.evaluate("bilateral.picture.getPositions()") == before


def test_clicking_a_link_shows_its_sentences(opened, people):
    page = opened(people)
    edge = max(people.edges, key=lambda e: e.weight)
    page.evaluate(
        "key => { const p = bilateral.picture, [a, b] = p.getConnectedNodes(key).map(n => p.getPosition(n));"
        "bilateral.select(key); }",
        "|".join(edge.key),
    )
    for item in edge.items:
        assert item.evidence[0].sentence in page.inner_text("#panel")


def test_a_click_on_a_node_of_the_drawing_shows_it(opened, people):
    page = opened(people)
    node = max(people.nodes, key=lambda n: n.strength)
    spot = page.evaluate(
        "id => bilateral.picture.canvasToDOM(bilateral.picture.getPosition(id))", node.id
    )
    page.locator("#canvas").click(position=spot)
    assert page.inner_text("#panel h2") == node.label
    assert page.locator("#panel li").count() == sum(
        node.id in (e.source, e.target) for e in people.edges
    )


def test_hovering_tells_name_and_number(opened, people):
    page = opened(people)
    node = max(people.nodes, key=lambda n: n.strength)
    spot = page.evaluate(
        "id => bilateral.picture.canvasToDOM(bilateral.picture.getPosition(id))", node.id
    )
    page.locator("#canvas").hover(position=spot)
    page.wait_for_selector("#tip:visible")
    assert node.label in page.inner_text("#tip")


def test_filters_change_what_is_shown_and_counted(opened, people):
    page = opened(people)
    page.locator("#relations input").first.uncheck()
    gone = sum(e.relation == people_relations(page)[0] for e in people.edges)
    assert shown_rows(page) == len(people.edges) - gone
    page.locator("#relations input").first.check()
    page.locator("#groups input").first.uncheck()
    assert shown_rows(page) < len(people.edges)


def people_relations(page) -> list[str]:
    return page.locator("#relations label span:not(.count)").all_inner_texts()


def test_the_years_narrow_the_events(opened, people):
    page = opened(people)
    page.locator("#undated").uncheck()
    page.evaluate("document.getElementById('to').value = document.getElementById('to').min")
    page.locator("#to").dispatch_event("input")
    first = min(i.date[:4] for i in people.items if i.date)
    told = sum(1 for i in people.items if i.date and i.date[:4] == first)
    assert f"{told} event" in summary(page)


def test_the_least_number_of_shared_events_thins_the_links(opened, people):
    page = opened(people)
    page.locator("#least").fill("2")
    assert shown_rows(page) == sum(e.weight >= 2 for e in people.edges)


def test_find_selects_by_part_of_a_name(opened, people):
    page = opened(people)
    node = people.nodes[3]
    page.locator("#find").fill(node.label[:-2].upper())
    assert page.inner_text("#panel h2") == node.label


def test_the_table_sorts_and_selects_by_keyboard(opened, people):
    page = opened(people)
    heading = page.locator("#links th button").nth(0)
    heading.click()
    names = page.locator("#links tbody td:first-child").all_inner_texts()
    assert names == sorted(names, key=str.casefold)
    row = page.locator("#links tbody tr").nth(2)
    row.focus()
    row.press("Enter")
    assert row.get_attribute("aria-selected") == "true"
    assert page.locator("#panel blockquote").count() >= 1


def test_it_moves_only_when_asked(opened, people):
    page = opened(people)
    before = page.evaluate("bilateral.picture.getPositions()")
    page.locator("#move").click()
    page.wait_for_timeout(600)
    assert page.evaluate("bilateral.picture.getPositions()") != before


@pytest.mark.parametrize("size", [(390, 844), (820, 1180), (1440, 900)])
def test_nothing_is_wider_than_the_window(opened, people, size):
    page = opened(people, viewport={"width": size[0], "height": size[1]})
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_stays_text(opened, payload):
    witness = Witness(payload, payload, payload, payload, payload)
    item = Item(payload, "Meeting", payload, "2024-05-03", payload, payload, (witness,))
    nodes = tuple(
        replace(Node(f"{i}{payload}", f"{payload}{i}", "Person", payload), facts={payload: payload})
        for i in range(2)
    )
    network = Network(
        payload, "people", nodes, (Edge(nodes[0].id, nodes[1].id, "Meeting", (item,)),)
    )
    page = opened(network)
    key = "|".join(network.edges[0].key)
    page.evaluate("key => bilateral.select(key)", key)
    assert payload in page.locator("#panel blockquote").text_content()
    page.evaluate("id => bilateral.select(id)", nodes[0].id)
    page.locator("#links tbody tr").first.click()
    page.locator("#links tbody tr").first.hover()
    page.locator("#find").fill(payload)
    assert page.evaluate("window.hit") is None
    assert page.locator("#panel script, #panel img, #panel svg, #links img").count() == 0
    assert page.locator('a[href^="javascript"]').count() == 0


def test_without_script_the_table_is_there(chromium, tmp_path, people):
    write(tmp_path / "p.html", network_page(people))
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((tmp_path / "p.html").as_uri())
    assert shown_rows(page) == len(people.edges)
    assert "JavaScript" in page.inner_text("noscript")
    context.close()
