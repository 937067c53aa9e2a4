"""Pages: networks as self-contained HTML.

Takes the networks room's `Network`, gives a page that opens without a network and
treats all news text as hostile: ``network_page`` makes it, ``write`` puts it on disk,
``in_notebook`` shows it in Jupyter. Knows nothing of SPARQL.
"""

from bilateral.pages.notebook import NotebookPage, in_notebook
from bilateral.pages.page import network_page, write

__all__ = ["NotebookPage", "in_notebook", "network_page", "write"]
