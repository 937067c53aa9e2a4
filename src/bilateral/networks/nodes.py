"""Who can stand in a network: states, people and institutions with what is shown of them."""

from dataclasses import replace

from bilateral.facts.lists import INSTITUTION_KINDS
from bilateral.networks.model import Node
from bilateral.networks.source import Source, local_name, rows

_STATES = "SELECT ?state ?label { ?state a dip:State . OPTIONAL { ?state rdfs:label ?label } }"

_PEOPLE = """
SELECT ?person ?label ?state ?stateLabel {
  ?person a dip:Person .
  OPTIONAL { ?person rdfs:label ?label }
  OPTIONAL { ?person dip:represents ?state . OPTIONAL { ?state rdfs:label ?stateLabel } }
}
ORDER BY ?person ?state
"""

_OFFICES = """
SELECT ?person ?office ?institution ?seen {
  ?person dip:holds ?post .
  ?post dip:office ?office .
  OPTIONAL { ?post dip:atInstitution/rdfs:label ?institution }
  OPTIONAL { ?post dip:lastSeen ?seen }
}
ORDER BY ?person ?seen ?office ?institution
"""

_INSTITUTIONS = """
SELECT ?institution ?class ?label ?state ?stateLabel {
  ?institution a ?class .
  OPTIONAL { ?institution rdfs:label ?label }
  OPTIONAL { ?institution dip:ofState ?state . OPTIONAL { ?state rdfs:label ?stateLabel } }
}
ORDER BY ?institution ?class ?state
"""


def states(source: Source) -> dict[str, Node]:
    """Identifier -> state; the group is its own code."""
    return {
        state: Node(state, label or local_name(state), "State", local_name(state))
        for state, label in rows(source, _STATES)
    }


def people(source: Source) -> dict[str, Node]:
    """Identifier -> person, with the office an article showed last and the state represented."""
    found: dict[str, Node] = {}
    for person, label, state, state_label in rows(source, _PEOPLE):
        found.setdefault(person, _node(person, label, "Person", state, state_label))
    for person, office, institution, _seen in rows(source, _OFFICES):
        if person in found:
            node = found[person]
            shown = {"Office": office, "Institution": institution, "State": node.facts.get("State")}
            found[person] = replace(node, facts={k: v for k, v in shown.items() if v})
    return found


def institutions(source: Source) -> dict[str, Node]:
    """Identifier -> institution of its narrowest class, with the state it belongs to."""
    found: dict[str, Node] = {}
    for institution, class_, label, state, state_label in rows(source, _INSTITUTIONS):
        kind = local_name(class_)
        if kind not in INSTITUTION_KINDS:
            continue
        if institution not in found or found[institution].kind == "Institution":
            found[institution] = _node(institution, label, kind, state, state_label)
    return found


def _node(id_: str, label: str, kind: str, state: str, state_label: str) -> Node:
    group = local_name(state) if state else ""
    facts = {"State": state_label or group} if group else {}
    return Node(id_, label or local_name(id_), kind, group, facts=facts)
