"""The town's picture for the minutes: the same shapes and the same figures as the board on the screen."""

from server.minutes.city.board import draw_board

__all__ = ["draw_board"]
