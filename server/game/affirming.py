"""A question made into an affirmation that people can share or not, where its grammar leaves no doubt how."""

from __future__ import annotations

import re

FEWEST = 3  # words that can affirm something
_ENDS = re.compile(r"[\s\u00a0\u202f]*\?[\s\u00a0\u202f»”\"]*$")
_PRONOUNS = "je|tu|il|elle|on|nous|vous|ils|elles|ce"
_INVERTED = re.compile(rf"^(\w[\w’']*)(?:-t)?-({_PRONOUNS})\b(.*)$", re.IGNORECASE)
_THERE_IS = re.compile(r"^y\s+a-t-il\s+(.*)$", re.IGNORECASE)
_DETERMINED = r"(?:le|la|les|l[’']|un|une|des|ce|cet|cette|ces|notre|nos|votre|vos|mon|ma|chaque|tout|toute|tous)\b"
_NAMED = rf"(?:{_DETERMINED}[^,]*?|\w+(?:er|ir|re))"
_NAMED_FIRST = re.compile(rf"^({_NAMED})\s+(\w+)(?:-t)?-(il|elle|ils|elles)\b(.*)$", re.IGNORECASE)
_AFFIRMS = re.compile(rf"^(?:(?:{_PRONOUNS}|ça)\b|c[’']|j[’']|{_DETERMINED})", re.IGNORECASE)
_OR_NOT = re.compile(r"\s(?:ou (?:pas|non)|or not)$", re.IGNORECASE)
_IS_IT_THAT = re.compile(r"^est-ce\s+(?:que\s+|qu[’'])(.+)$", re.IGNORECASE)
_ASKS = re.compile(
    r"^(qu|quoi|quand|comment|combien|pourquoi|où|lequel|laquelle|lesquel|à qui|à quoi|de qui|de quoi|pour qui|"
    r"d’où|d'où|avec qui|en quoi|par où|n[’']|ne\s)",
    re.IGNORECASE,
)
_AUXILIARY = re.compile(
    r"^(should|must|can|could|will|would|shall|may|might|is|are|was|were|has|have|had)\s+"
    r"(we|they|you|i|it|he|she|there|this|that|everyone|everybody|somebody|someone|nobody|people)\b(.*)$",
    re.IGNORECASE,
)
_DO = re.compile(r"^(do|did)\s+(we|they|you|i|people)\s+(.*)$", re.IGNORECASE)
_ENGLISH_ASKS = re.compile(
    r"^(who|what|when|where|why|how|which|whose|whom|do|does|did|should|must|can|could|will|would|shall|may|might|"
    r"and|or|so|if|is|are|was|were|has|have|had|isn|aren|don|doesn|didn|shouldn|can’t|can't|won)\b",
    re.IGNORECASE,
)


def is_question(text: str) -> bool:
    return bool(_ENDS.search(text.strip()))


def affirmed(text: str, language: str) -> str | None:
    """What `text` asks, as somebody could stand up for it; None where only its author can say it.

    Two sentences, or a question that names no answer (why, how, who), are left to the author.
    """
    bare = _ENDS.sub("", text.strip())
    if not is_question(text) or not bare or re.search(r"[.!?…]\s", bare) or _OR_NOT.search(bare):
        return None
    found = _in_french(bare) if language == "fr" else _in_english(bare) if language == "en" else None
    return _sentence(found) if found else None


def _in_french(bare: str) -> str | None:
    if asked := _IS_IT_THAT.match(bare):
        return asked[1]
    if asked := _THERE_IS.match(bare):
        return f"il y a {asked[1]}"
    if _ASKS.match(bare):
        return None
    if turned := _INVERTED.match(bare):
        verb, who, rest = turned[1].lower(), turned[2].lower(), turned[3]
        if who == "ce":
            return f"c’{verb}{rest}" if verb in ("est", "était") else f"ce {verb}{rest}"
        return f"j’{verb}{rest}" if who == "je" and verb[0] in "aeéèêhiou" else f"{who} {verb}{rest}"
    if turned := _NAMED_FIRST.match(bare):
        return f"{turned[1]} {turned[2]}{turned[4]}"
    turned_inside = re.search(rf"-(?:{_PRONOUNS})\b", bare)
    return bare if _AFFIRMS.match(bare) and len(bare.split()) >= FEWEST and not turned_inside else None


def _in_english(bare: str) -> str | None:
    if turned := _AUXILIARY.match(bare):
        who = "I" if turned[2].lower() == "i" else turned[2].lower()
        return f"{who} {turned[1].lower()}{turned[3]}"
    turned = _DO.match(bare)
    if turned and turned[1].lower() == "do":
        return f"{'I' if turned[2].lower() == 'i' else turned[2].lower()} {turned[3]}"
    return None if _ENGLISH_ASKS.match(bare) or len(bare.split()) < FEWEST else bare


def _sentence(text: str) -> str:
    text = text.strip()
    return f"{text[0].upper()}{text[1:]}."
