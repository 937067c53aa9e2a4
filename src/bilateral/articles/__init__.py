"""Room one: files, folders, globs, feeds and standard input in; ``Article`` out.

Takes plain text with or without front matter, JSON and JSON Lines, CSV and TSV, web
pages, RSS and Atom. Gives articles one by one, so that a million never sit in memory,
and tells of each bad one in one line. Knows nothing of what an article says.

The way in is ``bilateral.articles.reading.read``.
"""

from bilateral.articles.model import Article

__all__ = ["Article"]
