"""Who guesses is slowed: per address and altogether. Only misses count."""

from __future__ import annotations

import math
import time
from ipaddress import IPv6Address, ip_address

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

ALL = "all"


class Slowing:
    """Counts misses of one kind: at most `each` a minute from one address, `altogether` from everywhere."""

    def __init__(self, each: int, altogether: int | None = None) -> None:
        self._misses = MovingWindowRateLimiter(MemoryStorage())
        self._each = RateLimitItemPerMinute(each)
        self._altogether = RateLimitItemPerMinute(altogether) if altogether else None

    def wait(self, *who: str) -> int:
        """Seconds until `who` may try again; 0: now."""
        waits = [self._wait(self._each, *who)]
        if self._altogether:
            waits.append(self._wait(self._altogether, ALL))
        return max(waits)

    def missed(self, *who: str) -> None:
        self._misses.hit(self._each, *who)
        if self._altogether:
            self._misses.hit(self._altogether, ALL)

    def _wait(self, item: RateLimitItem, *who: str) -> int:
        if self._misses.test(item, *who):
            return 0
        reset = self._misses.get_window_stats(item, *who).reset_time
        return max(1, math.ceil(reset - time.time()))


def neighbourhood(address: str | None) -> str:
    """An address as one counts it: a house's IPv6 network is one address."""
    try:
        read = ip_address(address or "")
    except ValueError:
        return "unknown"
    if isinstance(read, IPv6Address):
        if read.ipv4_mapped:
            return str(read.ipv4_mapped)
        return f"{read.exploded[:19]}::/64"
    return str(read)
