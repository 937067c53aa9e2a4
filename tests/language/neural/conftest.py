"""The shipped network, loaded once."""

import pytest

from bilateral.language.neural import component
from bilateral.language.neural.loading import load_pipeline


@pytest.fixture(scope="session")
def nlp():
    return load_pipeline()


@pytest.fixture(scope="session")
def network(nlp):
    return nlp.get_pipe(component.FACTORY).network


@pytest.fixture(scope="session")
def pieces(network):
    return network.pieces
