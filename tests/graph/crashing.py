"""A process that works on a store and can be killed at a chosen point.

    python crashing.py STORE add|rebuild|one-by-one [MODULE FUNCTION before|after]

At the first call of the named function it says so on standard output and waits to be killed.
"""

import importlib
import sys

from bilateral.errors import StoreError
from bilateral.graph.store import Store


def say(what):
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def stop_at(module_name, function_name, when):
    module = importlib.import_module(module_name)
    real = getattr(module, function_name)

    def stopping(*args, **options):
        if when == "after":
            real(*args, **options)
        say("here")
        sys.stdin.read()

    setattr(module, function_name, stopping)


def work(path, what):
    from tests.graph.samples import article

    with Store.open(path, write=True) as store:
        if what == "rebuild":
            store.rebuild()
        elif what == "add":
            store.add([article("a", "2025-01-01"), article("new-1"), article("new-2")], batch=2)
        for number in range(1000 if what == "one-by-one" else 0):
            store.add([article(f"one-{number}")])
            say(number)


if __name__ == "__main__":
    _, kg, task, *stop = sys.argv
    if stop:
        stop_at(*stop)
    try:
        work(kg, task)
    except StoreError as error:
        sys.exit(str(error))
