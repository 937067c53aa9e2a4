"""Put the exported network into a spaCy pipeline: ``python -m training.package --help``."""

import argparse
from pathlib import Path

import spacy

from bilateral.language.neural import component
from bilateral.language.sentences import FACTORY as SENTENCES

NAME, VERSION = "bilateral", "1.0.0"
DESCRIPTION = (
    "English newswire: tags, lemmas, Universal Dependencies and names by a six-layer encoder "
    "(MiniLM-L6) with 8-bit weights"
)


def main() -> None:
    """Write the pipeline."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--network", type=Path, required=True, help="folder with the exported files"
    )
    parser.add_argument("--out", type=Path, required=True, help="folder of the pipeline")
    options = parser.parse_args()
    nlp = spacy.blank("en")
    nlp.add_pipe(SENTENCES)
    reader = nlp.add_pipe(component.FACTORY)
    assert isinstance(reader, component.NetworkReader)  # noqa: S101 (what the factory makes)
    reader.from_disk(options.network)
    nlp.meta.update(
        name=NAME,
        version=VERSION,
        spacy_version=">=3.8.2,<4.0.0",
        description=DESCRIPTION,
        license="CC BY-SA 4.0",
        author="The Bilateral authors",
        sources=[
            {"name": "UD English EWT", "license": "CC BY-SA 4.0"},
            {"name": "UD English GUM, openly licensed genres", "license": "CC BY 4.0 and the like"},
            {"name": "Universal NER, English EWT", "license": "CC BY-SA 4.0"},
            {"name": "all-MiniLM-L6-v2", "license": "Apache-2.0"},
            {
                "name": "sentences of the domain, written for this project",
                "license": "CC BY-SA 4.0",
            },
        ],
    )
    nlp.to_disk(options.out)


if __name__ == "__main__":
    main()
