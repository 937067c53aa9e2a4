"""A picture of what one more article costs, the more there are, beside the logarithm."""

import math
from collections.abc import Sequence
from typing import Final

WIDTH: Final = 480
HEIGHT: Final = 300
MARGIN: Final = 48

Point = tuple[int, float]
"""A number of articles, and milliseconds an article."""


def picture(points: Sequence[Point]) -> str:
    """The points, on a logarithmic axis, and the line of ln n through the first, as SVG."""
    points = sorted(points)
    first, cost = points[0]
    least, most = math.log10(first), max(math.log10(points[-1][0]), math.log10(first) + 1e-9)
    line = [(n, cost * math.log(n) / math.log(first)) for n in (first, points[-1][0])]
    top = math.ceil(max(ms for _, ms in (*points, *line)) * 1.1)

    def x(articles: int) -> float:
        return round(MARGIN + WIDTH * (math.log10(articles) - least) / (most - least), 1)

    def y(ms: float) -> float:
        return round(MARGIN + HEIGHT * (1 - ms / top), 1)

    right, bottom = MARGIN + WIDTH, MARGIN + HEIGHT
    ticks = "".join(
        f'<text x="{x(n)}" y="{bottom + 18}" text-anchor="middle">{n:,}</text>'
        f'<line x1="{x(n)}" y1="{bottom}" x2="{x(n)}" y2="{bottom + 4}" stroke="#999"/>'
        for n, _ in points
    ) + "".join(
        f'<text x="{MARGIN - 8}" y="{y(ms) + 4}" text-anchor="end">{ms}</text>'
        for ms in range(0, top + 1, max(1, top // 6))
    )
    path = " ".join(f"{x(n)},{y(ms)}" for n, ms in points)
    dots = "".join(
        f'<circle cx="{x(n)}" cy="{y(ms)}" r="4" fill="#1b6ca8">'
        f"<title>{n:,} articles: {ms:.2f} ms</title></circle>"
        for n, ms in points
    )
    (a, low), (b, high) = line
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {right + MARGIN} '
        f'{bottom + MARGIN}" font-family="sans-serif" font-size="12" fill="#333">'
        f'<rect width="{right + MARGIN}" height="{bottom + MARGIN}" fill="#fff"/>'
        f'<rect x="{MARGIN}" y="{MARGIN}" width="{WIDTH}" height="{HEIGHT}" fill="none" '
        f'stroke="#999"/>{ticks}'
        f'<line x1="{x(a)}" y1="{y(low)}" x2="{x(b)}" y2="{y(high)}" stroke="#c33" '
        f'stroke-dasharray="4 4"/>'
        f'<text x="{x(b) - 6}" y="{y(high) - 6}" text-anchor="end" fill="#c33">ln n</text>'
        f'<polyline points="{path}" fill="none" stroke="#1b6ca8" stroke-width="1.5"/>{dots}'
        f'<text x="{MARGIN + WIDTH / 2}" y="{bottom + 38}" text-anchor="middle">'
        f"articles stored</text>"
        f'<text x="{MARGIN}" y="{MARGIN - 12}">ms an article, in the last tenth</text></svg>\n'
    )
