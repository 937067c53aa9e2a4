"""A lemma as an edit of its word, so that choosing a lemma is choosing one of few classes.

An edit says how many letters to cut from the front and the back of the lower-cased word,
what to put there, and whether the lemma keeps the word's capitals (after Straka, "UDPipe
2.0 Prototype", 2018, where such edits are called lemma rules). ``edit(word, lemma)`` and
``apply(edit, word)`` are inverse: applying the edit of a pair to its word gives the lemma.
"""

KEEP, LOWER, WHOLE = "=", "_", "!"
"""First letter of an edit: keeps capitals, lowers them, or spells the lemma out."""
BAR = "|"
"""Parts the four members of an edit: letters cut in front, put in front, cut behind, put behind."""


def edit(word: str, lemma: str) -> str:
    """The edit that turns ``word`` into ``lemma`` with the least to cut and to put."""
    if BAR in lemma:
        return WHOLE + lemma
    best: tuple[int, str] | None = None
    for mark, form in ((LOWER, word.lower()), (KEEP, word)):
        at, there, length = _longest_shared(form, lemma)
        if length * 2 < min(len(form), len(lemma)) or not length:
            continue
        cost = len(form) + len(lemma) - 2 * length
        rule = f"{mark}{at}|{lemma[:there]}|{len(form) - at - length}|{lemma[there + length :]}"
        if best is None or cost < best[0]:
            best = (cost, rule)
    return best[1] if best else WHOLE + lemma


def apply(rule: str, word: str) -> str:
    """The lemma that the edit makes of ``word``; the word itself where the edit cannot be."""
    mark, body = rule[:1], rule[1:]
    if mark == WHOLE:
        return body
    form = word.lower() if mark == LOWER else word
    at, front, behind, back = body.split(BAR)
    if int(at) + int(behind) > len(form):
        return form
    return front + form[int(at) : len(form) - int(behind)] + back


def _longest_shared(form: str, lemma: str) -> tuple[int, int, int]:
    """The longest stretch that both share: where it starts in each, and its length."""
    if form == lemma:
        return 0, 0, len(form)
    best = (0, 0, 0)
    for i in range(len(form)):
        for j in range(len(lemma)):
            length = 0
            while form[i + length : i + length + 1] == lemma[j + length : j + length + 1] != "":
                length += 1
            if length > best[2]:
                best = (i, j, length)
    return best
