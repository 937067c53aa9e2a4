"""Which states the articles of a store tell for a name, and who asks: an index on disk.

Derived of the record, like the database, and kept in step with it by ``sync``: when an
article comes or goes that changes what is known of a name, the articles that ask for
that name are resolved again. Invariant: what is known depends on the set of present
articles alone. Changes hold for the connection at once, and on disk after ``commit``,
which comes after the graph has taken them in.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bilateral.errors import StoreError
from bilateral.identity.bearers import Bearers

_TABLES = """
CREATE TABLE IF NOT EXISTS told (key BLOB, state BLOB, article BLOB);
CREATE TABLE IF NOT EXISTS asked (key BLOB, article BLOB);
CREATE INDEX IF NOT EXISTS told_by_key ON told (key, state);
CREATE INDEX IF NOT EXISTS told_by_article ON told (article);
CREATE INDEX IF NOT EXISTS asked_by_key ON asked (key, article);
CREATE INDEX IF NOT EXISTS asked_by_article ON asked (article);
"""


class Names:
    """An open index; made by ``opened``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[str, frozenset[str]] = {}

    def known(self, key: str) -> frozenset[str]:
        """The states whose people some article tells by the name of ``key``."""
        if key not in self._known:
            rows = self._rows("SELECT DISTINCT state FROM told WHERE key = ?", key)
            self._known[key] = frozenset(rows)
        return self._known[key]

    def take(self, changes: Mapping[str, Bearers | None]) -> frozenset[str]:
        """Let articles tell what they tell now (None: nothing, they are gone).

        Gives the other articles that ask for a name of which something else is known now.
        """
        touched = {key for article in changes for key in self._told_by(article)}
        touched |= {key for b in changes.values() if b is not None for key, _ in b.told}
        before = {key: self.known(key) for key in touched}
        for article, bearers in changes.items():
            self._replace(article, bearers)
        self._known.clear()
        differing = (key for key in touched if self.known(key) != before[key])
        asking = {article for key in differing for article in self._asked_by(key)}
        return frozenset(asking - changes.keys())

    def commit(self) -> None:
        """Make the changes last."""
        self._connection.commit()

    def _replace(self, article: str, bearers: Bearers | None) -> None:
        execute, name = self._connection.execute, _bytes(article)
        execute("DELETE FROM told WHERE article = ?", (name,))
        execute("DELETE FROM asked WHERE article = ?", (name,))
        if bearers is None:
            return
        told = ((_bytes(key), _bytes(state), name) for key, state in sorted(bearers.told))
        self._connection.executemany("INSERT INTO told VALUES (?, ?, ?)", told)
        asked = ((_bytes(key), name) for key in sorted(bearers.asked))
        self._connection.executemany("INSERT INTO asked VALUES (?, ?)", asked)

    def _told_by(self, article: str) -> Iterable[str]:
        return self._rows("SELECT key FROM told WHERE article = ?", article)

    def _asked_by(self, key: str) -> Iterable[str]:
        return self._rows("SELECT article FROM asked WHERE key = ?", key)

    def _rows(self, query: str, value: str) -> Iterator[str]:
        for (text,) in self._connection.execute(query, (_bytes(value),)):
            yield text.decode("utf-8", "surrogatepass")


@contextmanager
def opened(path: Path) -> Iterator[Names]:
    """The index at ``path``, made if it is missing; what is not committed is forgotten.

    Raises StoreError when the file cannot be read or written.
    """
    try:
        connection = sqlite3.connect(path)
        try:
            connection.executescript(_TABLES)
            yield Names(connection)
        finally:
            connection.close()
    except sqlite3.Error as error:
        msg = (
            f"{path}: the index of names refused ({error}); the record in facts/ is safe: "
            "make room or give access and try again; if that does not help: bilateral rebuild"
        )
        raise StoreError(msg) from error


def _bytes(text: str) -> bytes:
    """Names are stored as bytes: text of the news need not be Unicode that SQLite accepts."""
    return text.encode("utf-8", "surrogatepass")
