"""Portraits of characters: a few settings, one picture."""

from server.library.portrait.draw import draw_portrait
from server.library.portrait.settings import Portrait

__all__ = ["Portrait", "draw_portrait"]
