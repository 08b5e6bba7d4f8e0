import errno
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from server import cli
from server.serve import _about_port, announce, check_port, only_server_on
from server.settings import BadSettings, CannotStart, Limits, Settings, make_settings
from server.waiting import wanted_mode

HOLD = """import sys
from pathlib import Path
from server.serve import only_server_on
with only_server_on(Path(sys.argv[1])):
    print("holds", flush=True)
    sys.stdin.read()
"""


def test_a_port_in_use_is_said_with_another_one_to_try() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(CannotStart, match=rf"Port {port} is already in use.*--port {port + 1}"):
            check_port("127.0.0.1", port)


def test_an_address_of_another_machine_is_said() -> None:
    with pytest.raises(CannotStart, match=r"cannot listen on 192\.0\.2\.1 .*--host"):
        check_port("192.0.2.1", 8000)


def test_a_port_that_only_the_system_may_open_is_said() -> None:
    said = _about_port("127.0.0.1", 80, OSError(errno.EACCES, "Permission denied"))
    assert "no right to port 80" in said
    assert "--port 8000" in said


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    said = r"cannot write in the folder .*--data"
    with pytest.raises(CannotStart, match=said), only_server_on(tmp_path / "data"):
        pass


def test_a_second_server_on_the_same_folder_is_refused_until_the_first_is_dead(tmp_path: Path) -> None:
    first = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert first.stdout is not None
        assert first.stdout.readline() == "holds\n"
        said = rf"process {first.pid}.*already serves"
        with pytest.raises(CannotStart, match=said), only_server_on(tmp_path):
            pass
    finally:
        first.kill()
        first.communicate()
    with only_server_on(tmp_path):
        pass


@pytest.mark.parametrize(
    "arguments",
    [
        ["--port", "x"],
        ["--port", "70000"],
        ["--async-mode", "magic"],
        ["--public-url", "example.org"],
        ["--behind-proxy", "-1"],
        ["--nothing"],
        ["nothing"],
    ],
)
def test_bad_options_are_one_sentence_and_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_short_facilitator_key_is_refused() -> None:
    with pytest.raises(BadSettings, match="16 characters"):
        make_settings(facilitator_key="short")


@pytest.mark.parametrize(
    ("lan", "host", "url", "warned"),
    [
        (True, None, None, True),
        (False, "0.0.0.0", None, True),
        (False, "0.0.0.0", "https://tutti.example.org", False),
        (False, None, None, False),
    ],
)
def test_who_lets_in_a_network_without_https_is_told_what_that_means(
    lan: bool,
    host: str | None,
    url: str | None,
    warned: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("server.settings.network_address", lambda: "192.168.1.20")
    announce(make_settings(lan=lan, host=host, public_url=url, port=8000), "http://192.168.1.20:8000/sign-in/once")
    shown = capsys.readouterr().out
    assert ("unencrypted" in shown) is warned
    assert ("█" in shown or "▀" in shown or "▄" in shown) is lan, "the QR code of a hall"
    assert (url or ("http://192.168.1.20:8000" if warned else "http://127.0.0.1:8000")) in shown
    assert "this link works once" in shown


def test_the_environment_says_the_same_as_the_options(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[Settings] = []
    monkeypatch.setattr("server.serve.serve", seen.append)
    environment = {
        "TUTTI_HOST": "127.0.0.1",
        "TUTTI_PORT": "8123",
        "TUTTI_PUBLIC_URL": "https://tutti.example.org/",
        "TUTTI_DATA": str(tmp_path),
        "TUTTI_FACILITATOR_KEY": "a key that is long enough",
        "TUTTI_ASYNC_MODE": "gevent",
    }
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert cli.run([]) == 0
    assert seen == [
        Settings(
            "127.0.0.1",
            8123,
            tmp_path,
            "gevent",
            "https://tutti.example.org",
            facilitator_key="a key that is long enough",
        )
    ]
    assert "a key that" not in repr(seen)


def test_hosts_and_origins_are_the_public_address_and_this_machine() -> None:
    settings = make_settings(public_url="https://tutti.example.org", port=8000)
    assert settings.hosts == {"tutti.example.org", "127.0.0.1:8000", "localhost:8000", "[::1]:8000"}
    assert "https://tutti.example.org" in settings.origins
    assert settings.encrypted


def test_any_free_port_is_chosen_once() -> None:
    settings = make_settings(port=0)
    assert settings.port != 0
    assert settings.public_url == f"http://127.0.0.1:{settings.port}"


@pytest.mark.parametrize(
    ("arguments", "mode"),
    [
        ([], "eventlet"),
        (["--lan", "--async-mode", "gevent"], "gevent"),
        (["--async-mode=threading"], "threading"),
        (["--data", "check", "--port", "1"], "eventlet"),
        (["check", "scenarios"], "threading"),
        (["--data", "there", "rehearse", "ideal-city"], "threading"),
        (["--async-mode", "magic"], "threading"),
    ],
)
def test_serving_waits_as_asked_and_a_command_as_an_ordinary_program(
    arguments: list[str], mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TUTTI_ASYNC_MODE", raising=False)
    monkeypatch.setattr(sys, "argv", ["server", *arguments])
    assert wanted_mode() == mode


def test_help_shows_every_limit(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--help"]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert all(f"{value:,} {what}" in shown for value, what in Limits.described())
