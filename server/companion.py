"""A part of `server/runtime.py`: another program beside this one, talked to from native threads.

What it needs of the system is taken here at import, before anything is patched.
"""

import os
import signal
from collections.abc import Mapping, Sequence
from contextlib import suppress
from os import read, waitpid, write
from select import POLLIN, POLLOUT, poll
from time import monotonic

PIPE_BYTES = 65_536


class CompanionGone(Exception):
    """The companion ended, or was ended because it took too long."""


class Companion:
    """Another program, which answers each line it is told with one line. `ask` is for a native thread, one at a time;
    the program ends when this one does, for then nothing comes any more."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        theirs, self._tell = os.pipe()
        self._hear, answers = os.pipe()
        self._process = os.posix_spawn(
            command[0], list(command), {**os.environ, **environment},
            file_actions=[(os.POSIX_SPAWN_DUP2, theirs, 0), (os.POSIX_SPAWN_DUP2, answers, 1)],
        )  # fmt: skip
        os.close(theirs)
        os.close(answers)
        os.set_blocking(self._tell, False)

    def ask(self, line: bytes, within_s: float) -> bytes:
        """Its answer. Raises CompanionGone, and the program is ended, when there is none in time."""
        until = monotonic() + within_s
        answer = b""
        waiting = poll()
        waiting.register(self._hear, POLLIN)
        waiting.register(self._tell, POLLOUT)
        try:
            while not answer.endswith(b"\n"):
                ready = dict(waiting.poll(max(0, int((until - monotonic()) * 1000))))
                if not ready:
                    raise CompanionGone(f"no answer in {within_s:g} s")
                if self._tell in ready and line:
                    line = line[write(self._tell, line[:PIPE_BYTES]) :]
                    if not line:
                        waiting.unregister(self._tell)
                if self._hear in ready:
                    part = read(self._hear, PIPE_BYTES)
                    if not part:
                        raise CompanionGone("it ended by itself")
                    answer += part
        except (CompanionGone, OSError) as problem:
            self.end()
            raise problem if isinstance(problem, CompanionGone) else CompanionGone(str(problem)) from problem
        return answer

    def end(self) -> None:
        """Whatever it is at; nobody asks it now, nor later."""
        os.close(self._tell)
        os.close(self._hear)
        with suppress(ProcessLookupError):
            os.kill(self._process, signal.SIGKILL)
        waitpid(self._process, 0)
