"""What a network page shows, as one JSON document, and how it enters the page safely.

News text is hostile. It enters as data, in a block that no browser runs, with every
character that could end the block escaped; the page's script puts it on the screen as
text only.
"""

import json
from typing import Any

from bilateral.networks.families import in_words
from bilateral.networks.model import Item, Network
from bilateral.pages import palette
from bilateral.pages.drawing import draw

ESCAPES = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}
HEAVIEST = 40
"""Sentences shown for one event; a page says how many more there are."""


def page_data(network: Network) -> dict[str, Any]:
    """Everything the page's script needs, plain and in a fixed order."""
    drawn = draw(network)
    items = {item.id: i for i, item in enumerate(network.items)}
    colours = palette.group_colours(network)
    return {
        "title": network.title,
        "kind": network.kind,
        "nodes": drawn.nodes,
        "edges": drawn.edges,
        "about": {
            node.id: {
                "label": node.label,
                "kind": in_words(node.kind),
                "group": group,
                "events": node.weight,
                "neighbours": node.degree,
                "betweenness": node.betweenness,
                "facts": dict(node.facts),
            }
            for node, group in zip(network.nodes, palette.groups(network).values(), strict=True)
        },
        "links": {
            "|".join(edge.key): {
                "source": edge.source,
                "target": edge.target,
                "relation": edge.relation,
                "items": [items[item.id] for item in edge.items],
            }
            for edge in network.edges
        },
        "items": [_item(item) for item in network.items],
        "groups": colours,
        "relations": {
            relation: {"colour": line.colour, "dashes": list(line.dashes)}
            for relation, line in palette.LINES.items()
            if any(edge.relation == relation for edge in network.edges)
        },
    }


def as_block(data: object) -> str:
    """``data`` as JSON that can stand inside a script element of any page."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(ESCAPES)


def _item(item: Item) -> dict[str, Any]:
    return {
        "id": item.id,
        "label": item.label,
        "date": item.date,
        "place": item.place,
        "title": item.title,
        "more": max(0, len(item.evidence) - HEAVIEST),
        "evidence": [
            {
                "sentence": w.sentence,
                "publisher": w.publisher,
                "date": w.date,
                "article": w.article,
                "url": w.url,
            }
            for w in item.evidence[:HEAVIEST]
        ],
    }
