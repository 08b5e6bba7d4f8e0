"""First names for those who play without being anybody; none is a character's of the common library."""

from __future__ import annotations

FIRST = (
    "Lucie", "Karim", "Amina", "Hugo", "Fatou", "Denis", "Rosa", "Ali", "Margot", "Tomas", "Zoé", "Victor", "Jeanne",
    "Ousmane", "Basile", "Salma", "Yann", "Céline", "Joël", "Élise",
)  # fmt: skip


def first_names(count: int) -> list[str]:
    """Different ones, as far as they go; then they are numbered."""
    return [FIRST[n] if n < len(FIRST) else f"{FIRST[n % len(FIRST)]} {n // len(FIRST) + 1}" for n in range(count)]
