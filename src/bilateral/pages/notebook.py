"""A network page inside a notebook."""

from dataclasses import dataclass
from html import escape

from bilateral.networks.model import Network
from bilateral.pages.page import network_page

HEIGHT = 780
"""Pixels of height of the page in the notebook."""


@dataclass(frozen=True, slots=True)
class NotebookPage:
    """A network that shows itself in Jupyter: the whole page, shut off from the notebook."""

    network: Network

    def _repr_html_(self) -> str:
        """The page in a frame of its own that may run only its own scripts."""
        page = escape(network_page(self.network), quote=True)
        title = escape(self.network.title, quote=True)
        return (
            f'<iframe title="{title}" sandbox="allow-scripts allow-popups" srcdoc="{page}" '
            f'style="width:100%;height:{HEIGHT}px;border:0"></iframe>'
        )

    def __repr__(self) -> str:
        network = self.network
        return f"<{network.title}: {len(network.nodes)} names, {len(network.edges)} links>"


def in_notebook(network: Network) -> NotebookPage:
    """The network as something that a notebook shows."""
    return NotebookPage(network)
