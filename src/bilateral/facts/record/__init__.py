"""Facts as JSON and back: the fact schema, plus evidence with offsets.

The document is the schema of the gold facts (``events[].evidence`` is the first six
words of the sentence) with additions that the schema leaves room for: ``spans`` (the
evidence in full), ``participants`` (with roles), ``documents`` (papers an event
signed), ``kind`` of an organization, ``reporter`` of a stance, ``title`` and ``url`` of
the article; and the coding of events and stances in event data (``plover``, ``mode``,
``cameo``, ``quad_class``, ``goldstein``), which follows from the rest and is not read back;
acts of event data beyond the facts (``optional_events``), and the one that leads (``leading_act``).
``from_json(to_json(facts)) == facts`` for all facts.
"""

from bilateral.facts.record.reading import from_json
from bilateral.facts.record.writing import to_json, to_line, to_text

__all__ = ["from_json", "to_json", "to_line", "to_text"]
