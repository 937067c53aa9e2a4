"""Fields of a JSON object, typed as they are read; a wrong one is an error that says where."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bilateral.errors import InputError

_NAMES_OF_TYPES: Final = {
    dict: "an object",
    list: "a list",
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "null",
}


@dataclass(frozen=True, slots=True)
class Fields:
    """One JSON object; ``at`` is its place in the document (``events[2]``), empty for the whole.

    A member that is absent reads like null: None for text, empty for a list.
    """

    at: str
    members: Mapping[str, object]

    @classmethod
    def of(cls, value: object, at: str = "") -> "Fields":
        """The fields of ``value``; InputError when it is no JSON object."""
        if not isinstance(value, Mapping):
            raise _mistyped(at or "the document", value, "an object")
        return cls(at, value)

    def text(self, name: str) -> str | None:
        """A text or None."""
        value = self.members.get(name)
        if value is None or isinstance(value, str):
            return value
        raise _mistyped(self._place(name), value, "text or null")

    def required(self, name: str) -> str:
        """A text that must be there."""
        value = self.text(name)
        if value is None:
            msg = f"{self._place(name)} is missing"
            raise InputError(msg)
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        texts = []
        for number, value in enumerate(self.values(name)):
            if not isinstance(value, str):
                place = f"{self._place(name)}[{number}]"
                raise _mistyped(place, value, "text")
            texts.append(value)
        return tuple(texts)

    def objects(self, name: str) -> tuple["Fields", ...]:
        """A list of JSON objects."""
        place = self._place(name)
        return tuple(
            Fields.of(value, f"{place}[{number}]") for number, value in enumerate(self.values(name))
        )

    def values(self, name: str) -> Sequence[object]:
        """A list of anything."""
        value = self.members.get(name)
        if value is None:
            return ()
        if isinstance(value, Sequence) and not isinstance(value, str):
            return value
        raise _mistyped(self._place(name), value, "a list")

    def _place(self, name: str) -> str:
        return f"{self.at}.{name}" if self.at else name


def _mistyped(place: str, value: object, wanted: str) -> InputError:
    found = _NAMES_OF_TYPES.get(type(value), "something else")
    return InputError(f"{place} is {found} and should be {wanted}")
