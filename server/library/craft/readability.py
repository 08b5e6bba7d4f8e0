"""How hard a text is to read, for French and English alike.

LIX (C.-H. Björnsson, *Läsbarhet*, Stockholm: Liber, 1968): the words of a sentence on average, plus the percentage of
words of more than six letters. It needs no syllables and no dictionary, and was tried on French, English, German and
Greek with high correlations across languages: J. Anderson, *Analysing the readability of English and non-English
texts in the classroom with Lix*, Australian Reading Association, 1981 (ERIC ED207022); *Lix and Rix: variations on a
little-known readability index*, Journal of Reading 26 (6), 1983, pp. 490–496. Björnsson's scale: 20 very easy, 30
easy, 40 medium, 50 difficult, 60 very difficult.

A percentage of a dozen words says little, so a short text is never measured: it is only looked at for a sentence that
is too long. (Libraries for both languages count syllables with dictionaries under other licences, some fetched at
run time; they were slower than the whole of the rest.)
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MEASURED = 20  # words: under this a percentage says nothing
HARDEST = 50  # Björnsson’s “difficult”; our own longer texts reach 41, and people read standing, from a wall or a phone
LONGEST = 30  # words in one sentence
LONG_WORD = 7  # letters
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*", re.UNICODE)
# A colon or a semicolon lets one breathe like a full stop, as Björnsson counts it.
_SENTENCE = re.compile(r"[.!?…:;]+(?=[\s\u00a0\u202f»”\"’)]|$)|\n+")


@dataclass(frozen=True, slots=True)
class Reading:
    words: int
    longest: int  # words of the longest sentence
    lix: float

    @property
    def hard(self) -> bool:
        return self.words >= MEASURED and self.lix > HARDEST

    @property
    def breathless(self) -> bool:
        return self.longest > LONGEST


def read(text: str) -> Reading:
    sentences = [words for part in _SENTENCE.split(text) if (words := _WORD.findall(part))]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return Reading(0, 0, 0)
    long_ones = sum(len(word) >= LONG_WORD for word in words)
    lix = len(words) / len(sentences) + 100 * long_ones / len(words)
    return Reading(len(words), max(map(len, sentences)), lix)
