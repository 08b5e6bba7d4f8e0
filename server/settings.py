"""Everything one can choose about a server, and every limit it keeps, as one value made once at the start."""

import socket
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import urlsplit

AsyncMode = Literal["eventlet", "gevent", "threading"]
ASYNC_MODES: tuple[str, ...] = get_args(AsyncMode)
DEFAULT_PORT = 8000
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class BadSettings(ValueError):
    """What was asked for makes no sense: one sentence, exit status 2."""


class CannotStart(Exception):
    """Well asked, but impossible here and now: one sentence that says what to do, exit status 1."""


def _limit(value: int, what: str) -> int:
    limit: int = field(default=value, metadata={"what": what})
    return limit


@dataclass(frozen=True)
class Limits:
    """What a server may bear; each has its own refusal. How long a text may be is a rule (game/writing.py)."""

    message_bytes: int = _limit(65_536, "bytes of one message from a browser")
    text_bytes: int = _limit(600_000, "bytes of what the studio sends at once: one scenario's text, as JSON")
    share_bytes: int = _limit(4_000_000, "bytes of a scenario that is imported, or of its picture")
    seat_rate: int = _limit(10, "actions a second from one seat")
    seat_burst: int = _limit(30, "of them at once")
    room_rate: int = _limit(300, "actions a second in one room")
    wrong_codes: int = _limit(10, "wrong codes a minute from one address")
    wrong_codes_in_all: int = _limit(600, "wrong codes a minute from everywhere")
    seats: int = _limit(400, "seats in a room")
    rooms: int = _limit(200, "live rooms in one server")

    @classmethod
    def described(cls) -> list[tuple[int, str]]:
        return [(getattr(cls, each.name), each.metadata["what"]) for each in fields(cls)]


@dataclass(frozen=True)
class Settings:
    host: str = "127.0.0.1"  # what we bind to
    port: int = DEFAULT_PORT
    data: Path = Path("data")
    async_mode: str = "eventlet"
    public_url: str = ""  # what links, QR codes, allowed hosts and origins are made of; no slash at the end
    lan: bool = False
    behind_proxy: int = 0  # how many proxies we may believe about addresses
    facilitator_key: str | None = field(default=None, repr=False)  # None: made once, kept in `data`
    limits: Limits = Limits()

    @property
    def encrypted(self) -> bool:
        return self.public_url.startswith("https://")

    @property
    def hosts(self) -> frozenset[str]:
        """The values of the Host header we answer to: the public one, and this machine to itself."""
        ours = {f"{_bracketed(name)}:{self.port}" for name in LOOPBACK}
        return frozenset({urlsplit(self.public_url).netloc, *ours})

    @property
    def origins(self) -> frozenset[str]:
        return frozenset({self.public_url, *(f"http://{_bracketed(name)}:{self.port}" for name in LOOPBACK)})

    @property
    def beyond_this_machine(self) -> bool:
        return self.host not in LOOPBACK


def make_settings(
    *,
    host: str | None = None,
    port: int = DEFAULT_PORT,
    data: Path = Path("data"),
    async_mode: str = "eventlet",
    public_url: str | None = None,
    lan: bool = False,
    behind_proxy: int = 0,
    facilitator_key: str | None = None,
) -> Settings:
    if not 0 <= port <= 65_535:
        raise BadSettings(f"A port is a number from 1 to 65535, or 0 for any free one, not {port}.")
    if async_mode not in ASYNC_MODES:
        raise BadSettings(f"The async mode is one of {', '.join(ASYNC_MODES)}, not “{async_mode}”.")
    if behind_proxy < 0:
        raise BadSettings(
            f"--behind-proxy is the number of proxies before Tutti, 0 or more, not {behind_proxy}."
        )
    if facilitator_key is not None and len(facilitator_key) < 16:
        raise BadSettings("TUTTI_FACILITATOR_KEY is too short to be safe: use 16 characters or more.")
    bound = host or ("0.0.0.0" if lan else "127.0.0.1")
    chosen_port = port or _free_port(bound)
    url = _checked_url(public_url) if public_url else f"http://{_shown(bound, lan)}:{chosen_port}"
    return Settings(bound, chosen_port, data.absolute(), async_mode, url, lan, behind_proxy, facilitator_key)


def _checked_url(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.path.strip("/") or parts.query:
        raise BadSettings(
            f"A public address is like https://tutti.example.org, without a path; “{url}” is not."
        )
    return f"{parts.scheme}://{parts.netloc}"


def _shown(bound: str, lan: bool) -> str:
    """The name others reach us by."""
    if bound in ("0.0.0.0", "::"):
        return network_address() or _alone(lan)
    return _bracketed(bound)


def _alone(lan: bool) -> str:
    if lan:
        raise CannotStart("This machine is on no network: join the hall's first, or start without --lan.")
    return "127.0.0.1"


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def network_address() -> str | None:
    """This machine's address for its neighbours. Nothing is sent: the system only says which way it goes."""
    for somewhere in ("192.0.2.1", "192.168.255.254", "10.255.255.254", "172.31.255.254", "169.254.255.254"):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((somewhere, 9))
            except OSError:
                continue
            address = str(probe.getsockname()[0])
            if not address.startswith("127."):
                return address
    return None


def _free_port(host: str) -> int:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        try:
            probe.bind((host, 0))
        except OSError as error:
            raise CannotStart(
                f"Tutti cannot listen on {host} ({error.strerror}): choose another --host."
            ) from error
        return int(probe.getsockname()[1])
