"""Pages: networks as self-contained HTML.

Takes the networks room's `Network`, gives a page that opens without a network and
treats all news text as hostile: ``network_page`` makes it, ``write`` puts it on disk,
``start_page`` links several,
``in_notebook`` shows one in Jupyter. Knows nothing of SPARQL.
"""

from bilateral.pages.notebook import NotebookPage, in_notebook
from bilateral.pages.page import network_page, summary, write
from bilateral.pages.start import Link, start_page

__all__ = [
    "Link",
    "NotebookPage",
    "in_notebook",
    "network_page",
    "start_page",
    "summary",
    "write",
]
