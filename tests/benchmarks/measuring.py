"""What the benchmarks measure with: resident memory, size on disk, time. Linux and the like."""

import os
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
MEGABYTE = 1024 * 1024


def resident() -> float:
    """Megabytes of memory the process has in use now."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    msg = "/proc/self/status tells no VmRSS; run this on Linux"
    raise OSError(msg)


def peak() -> float:
    """Megabytes of memory the process had in use at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def size(folder: Path) -> float:
    """Megabytes of the files below ``folder``."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / MEGABYTE


def machine() -> str:
    """The machine in a few words."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1024**3
    version = ".".join(map(str, sys.version_info[:2]))
    return f"{os.cpu_count()} cores, {memory:.0f} GiB of memory, Python {version}"


@dataclass(slots=True)
class Watched:
    """Counts the seconds that a stream takes for its items, not those its reader takes."""

    first: float = 0.0
    """Seconds until the first item: whatever is loaded once."""
    others: float = 0.0
    count: int = 0
    memory: list[float] = field(default_factory=list)
    """Resident memory after each tenth of the items."""

    def over(self, items: Iterator[T], number: int) -> Iterator[T]:
        """The items, of which there will be ``number``."""
        while True:
            begin = time.perf_counter()
            try:
                item = next(items)
            except StopIteration:
                return
            seconds = time.perf_counter() - begin
            if self.count:
                self.others += seconds
            else:
                self.first = seconds
            self.count += 1
            yield item
            if self.count * 10 // number > len(self.memory):
                self.memory.append(resident())
