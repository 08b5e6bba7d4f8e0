"""Which async mode the command line asks for, read before the command line's own library may be imported."""

import os
import sys

from server.runtime import MODES, Mode

WITH_VALUE = {
    "--host",
    "--port",
    "--data",
    "--async-mode",
    "--public-url",
    "--behind-proxy",
    "--facilitator-key",
}


def wanted_mode() -> Mode:
    """Only serving waits for many at once; a command runs as an ordinary program."""
    wanted = os.environ.get("TUTTI_ASYNC_MODE") or "eventlet"
    arguments = iter(sys.argv[1:])
    for argument in arguments:
        if not argument.startswith("-"):
            return "threading"
        option, has_value, value = argument.partition("=")
        if option in WITH_VALUE and not has_value:
            value = next(arguments, "")
        if option == "--async-mode":
            wanted = value
    # A name we do not know is refused by the command line itself, in a moment.
    return next((mode for mode in MODES if mode == wanted), "threading")
