"""Room codes as people type them."""

from __future__ import annotations

import unicodedata

from server.rooms.chance import ALPHABET, CODE_LENGTH

LONGEST_TYPED = 40


def read_code(typed: str) -> str | None:
    """The code meant by `typed`, whatever its case, spaces and dashes; None when it can be no code.

    Codes hold none of 0, O, 1, I and L, so there is nothing to guess between look-alikes.
    """
    if len(typed) > LONGEST_TYPED:
        return None
    bare = unicodedata.normalize("NFKC", typed).upper()
    code = "".join(c for c in bare if not c.isspace() and unicodedata.category(c) != "Pd" and c not in "_.")
    return code if len(code) == CODE_LENGTH and all(c in ALPHABET for c in code) else None
