"""How fast one connection may act. A bucket of marks: small enough for the hot path, which no library is made for."""

from __future__ import annotations


class Bucket:
    """`rate` actions a second, `burst` of them at once; `patience` refusals in a row and the line is cut."""

    __slots__ = ("_burst", "_last", "_left", "_patience", "_rate", "refused")

    def __init__(self, rate: float, burst: float, patience: int = 300) -> None:
        self._rate, self._burst, self._patience = rate, burst, patience
        self._left, self._last, self.refused = burst, 0.0, 0

    def wait(self, now_s: float) -> float:
        """0 when one more action is fine now, else the seconds until it is."""
        self._left = min(self._burst, self._left + (now_s - self._last) * self._rate) if self._last else self._burst
        self._last = now_s
        if self._left >= 1:
            self._left -= 1
            self.refused = 0
            return 0
        self.refused += 1
        return (1 - self._left) / self._rate

    @property
    def spent(self) -> bool:
        return self.refused > self._patience
