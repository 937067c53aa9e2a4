"""Rule and gazetteer files: YAML read straight into the frozen dataclasses that describe it.

The types of a dataclass are the schema of its file, so there is no second description to
keep in step. Invariant: what comes back has exactly the declared types, and every error
names the file, the line and what to do.

The declared type decides, not YAML's guess: where text is declared, ``NO`` is Norway and
``2020-01-01`` stays text.
"""

import dataclasses
import types
from collections.abc import Mapping
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Literal, NoReturn, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import yaml

from bilateral.errors import RuleError

_T = TypeVar("_T")
_NULL = "tag:yaml.org,2002:null"
_BOOLEANS: Mapping[str, bool] = types.MappingProxyType({"true": True, "false": False})
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load(path: Path, schema: type[_T]) -> _T:
    """Read the file as an instance of the dataclass ``schema``.

    Fields may be ``str``, ``int``, ``float``, ``bool``, ``Literal[...]``, an Enum, another
    dataclass, ``X | None``, ``tuple[X, ...]`` and ``Mapping[K, X]`` (kept in the file's
    order, read-only); fields without a default are required. A ValueError that a
    ``__post_init__`` raises is reported like any other fault of the file.

    Raises RuleError for a file that is missing, is not YAML or breaks the schema.
    """
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=_LOADER)
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path}: cannot be read ({error}); reinstall bilateral or correct the path"
        raise RuleError(msg) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        msg = f"{path}, line {line}: not valid YAML ({error.problem}); correct the line"
        raise RuleError(msg) from error
    except yaml.YAMLError as error:
        msg = f"{path}: not valid YAML ({' '.join(str(error).split())}); correct the file"
        raise RuleError(msg) from error
    if root is None:
        msg = f"{path}, line 1: the file is empty; give the keys of {schema.__name__}"
        raise RuleError(msg)
    return cast("_T", _read(root, schema, path))


def _read(node: yaml.Node, kind: object, path: Path) -> object:
    """The node's value as the type ``kind``."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        (other,) = (argument for argument in arguments if argument is not types.NoneType)
        return None if node.tag == _NULL else _read(node, other, path)
    if origin is tuple:
        if not isinstance(node, yaml.SequenceNode):
            _refuse(path, node, "a list is expected here; write [first, second]")
        return tuple(_read(item, arguments[0], path) for item in node.value)
    if origin is Mapping:
        key_kind, value_kind = arguments
        return types.MappingProxyType(
            {
                _scalar(key, key_kind, path): _read(value, value_kind, path)
                for key, value in _pairs(node, path)
            }
        )
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _record(node, kind, path)
    return _scalar(node, kind, path)


def _record(node: yaml.Node, kind: type, path: Path) -> object:
    """A dataclass out of a mapping whose keys are its fields."""
    hints = _hints(kind)
    given: dict[str, object] = {}
    for key, value in _pairs(node, path):
        if key.value not in hints:
            known = ", ".join(hints)
            _refuse(path, key, f"unknown key {key.value!r} in {kind.__name__}; known keys: {known}")
        given[key.value] = _read(value, hints[key.value], path)
    missing = [name for name in _required(kind) if name not in given]
    if missing:
        _refuse(path, node, f"{kind.__name__} lacks {', '.join(missing)}; add it")
    try:
        return kind(**given)
    except ValueError as error:
        _refuse(path, node, str(error))


def _pairs(node: yaml.Node, path: Path) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
    """Keys and values of a mapping; a key given twice is refused."""
    if not isinstance(node, yaml.MappingNode):
        _refuse(path, node, "keys with values are expected here; write key: value")
    seen: set[str] = set()
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            _refuse(path, key, "a key must be plain text; quote it")
        if key.value in seen:
            _refuse(path, key, f"the key {key.value!r} is given twice; keep one")
        seen.add(key.value)
    return cast("list[tuple[yaml.ScalarNode, yaml.Node]]", node.value)


def _scalar(node: yaml.Node, kind: object, path: Path) -> object:
    """A single value: text, a number, true or false, or one of a closed list."""
    if not isinstance(node, yaml.ScalarNode):
        _refuse(path, node, "a single value is expected here, not a list or keys")
    text: str = node.value
    if get_origin(kind) is Literal or (isinstance(kind, type) and issubclass(kind, Enum)):
        choices = _choices(kind)
        if text not in choices:
            _refuse(path, node, f"{text!r} is not one of {', '.join(choices)}; choose one of them")
        return choices[text]
    if kind is bool:
        if text not in _BOOLEANS:
            _refuse(path, node, f"{text!r} is neither true nor false; write one of them")
        return _BOOLEANS[text]
    if kind is str:
        if node.tag == _NULL:
            _refuse(path, node, "a text is missing here; write one")
        return text
    if kind is int or kind is float:
        try:
            return int(text) if kind is int else float(text)
        except ValueError:
            word = "a whole number" if kind is int else "a number"
            _refuse(path, node, f"{text!r} is not {word}; write one")
    msg = f"{kind!r} cannot be the type of a field of a rule file"
    raise TypeError(msg)


@cache
def _hints(kind: type) -> Mapping[str, object]:
    return get_type_hints(kind)


@cache
def _required(kind: type) -> tuple[str, ...]:
    return tuple(
        field.name
        for field in dataclasses.fields(kind)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    )


@cache
def _choices(kind: object) -> Mapping[str, object]:
    """What a closed list allows: the text in the file, and the value it stands for."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {str(member.value): member for member in kind}
    return {str(value): value for value in get_args(kind)}


def _refuse(path: Path, node: yaml.Node, reason: str) -> NoReturn:
    line = node.start_mark.line + 1 if node.start_mark else 1
    msg = f"{path}, line {line}: {reason}"
    raise RuleError(msg)
