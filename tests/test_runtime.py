"""The seam to eventlet, gevent and threads behaves alike in all three."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from server.runtime import MODES, Mode

pytestmark = pytest.mark.slow

PROGRAM = """
from server import runtime
runtime.patch({mode!r})
import ctypes, json, logging, threading
from server.runtime import Empty, Event, Full, HubInbox, Lock, NativeQueue, Queue
seen = {{"mode": runtime.mode()}}
def block(milliseconds):
    ctypes.CDLL(None).usleep(milliseconds * 1000)
    return "blocked"
"""


def seen_by(mode: Mode, program: str) -> dict[str, Any]:
    """What `program` put into `seen`; every warning is an error."""
    whole = PROGRAM.format(mode=mode) + program + "\nprint(json.dumps(seen))"
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", whole],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert ran.returncode == 0, ran.stderr
    told: dict[str, Any] = json.loads(ran.stdout)
    assert told.pop("mode") == mode
    return told | ({"said": ran.stderr} if ran.stderr else {})


in_every_mode = pytest.mark.parametrize("mode", MODES)


@in_every_mode
def test_it_starts_without_a_word_and_patches_only_once(mode: Mode) -> None:
    program = """
try:
    runtime.patch("threading")
except RuntimeError as fault:
    seen["refused"] = str(fault)
"""
    assert seen_by(mode, program) == {"refused": f"already patched for {mode}"}


def test_only_eventlets_word_about_itself_is_silenced() -> None:
    program = """
import warnings
try:
    warnings.warn("Another warning")
except UserWarning:
    seen["heard"] = True
"""
    assert seen_by("eventlet", program) == {"heard": True}


@in_every_mode
def test_what_is_spawned_runs_beside_and_hands_over_by_queue(mode: Mode) -> None:
    program = """
queue, got = Queue(), []
def produce():
    for item in range(3):
        runtime.sleep(0.01)
        queue.put(item)
runtime.spawn(produce)
seen["got"] = [queue.get(timeout=5) for _ in range(3)]
try:
    queue.get(timeout=0.01)
except Empty:
    seen["empty"] = len(queue)
small = Queue(1)
small.put("x")
try:
    small.put("y", timeout=0.01)
except Full:
    seen["full"] = len(small)
"""
    assert seen_by(mode, program) == {"got": [0, 1, 2], "empty": 0, "full": 1}


@in_every_mode
def test_an_event_wakes_who_waits_and_a_lock_lets_in_one(mode: Mode) -> None:
    program = """
event, lock, inside = Event(), Lock(), []
seen["too_early"] = event.wait(0.01)
def enter():
    with lock:
        inside.append("in")
        runtime.sleep(0.01)
        inside.append("out")
    if len(inside) == 4:
        event.set()
runtime.spawn(enter)
runtime.spawn(enter)
seen["woken"] = event.wait(5)
seen["inside"] = inside
event.clear()
seen["set"] = event.is_set()
"""
    expected = {"too_early": False, "woken": True, "inside": ["in", "out", "in", "out"], "set": False}
    assert seen_by(mode, program) == expected


@in_every_mode
def test_a_fault_in_what_is_spawned_is_logged(mode: Mode) -> None:
    program = """
lines = Queue()
class Keep(logging.Handler):
    def emit(self, record):
        lines.put(f"{record.getMessage()}: {record.exc_info[1]}")
logging.getLogger("tutti").addHandler(Keep())
def fail():
    raise ValueError("planted")
runtime.spawn(fail)
seen["line"] = lines.get(timeout=5)
"""
    assert seen_by(mode, program) == {"line": "a spawned task failed: planted"}


@in_every_mode
def test_a_native_call_blocks_only_its_caller_and_brings_back_values_and_faults(mode: Mode) -> None:
    program = """
beats, over = [], Event()
def beat():
    while not over.is_set():
        beats.append(1)
        runtime.sleep(0.01)
runtime.spawn(beat)
seen["value"] = runtime.call_native(block, milliseconds=300)
seen["went_on"] = len(beats) > 5
over.set()
def fail():
    raise ValueError("planted")
try:
    runtime.call_native(fail)
except ValueError as fault:
    seen["fault"] = str(fault)
"""
    assert seen_by(mode, program) == {"value": "blocked", "went_on": True, "fault": "planted"}


@in_every_mode
def test_a_native_thread_hands_its_results_to_the_hub_in_order(mode: Mode) -> None:
    program = """
work, inbox, got = NativeQueue(), HubInbox(), []
def native():
    while (item := work.get()) is not None:
        block(1)
        inbox.put(item * 2)
    inbox.put(None)
runtime.start_native(native)
beats, over = [], Event()
def beat():
    while not over.is_set():
        beats.append(1)
        runtime.sleep(0.005)
runtime.spawn(beat)
for item in range(200):
    work.put(item)
work.put(None)
while None not in got:
    got += inbox.take()
over.set()
seen["in_order"] = got == [item * 2 for item in range(200)] + [None]
seen["went_on"] = len(beats) > 5
inbox.close()
"""
    assert seen_by(mode, program) == {"in_order": True, "went_on": True}


@in_every_mode
def test_a_signal_that_another_thread_gets_stops_the_program_too(mode: Mode) -> None:
    program = """
import signal
stop = runtime.Stop(signal.SIGTERM)
def elsewhere():
    block(100)
    signal.raise_signal(signal.SIGTERM)  # to the thread that calls it
runtime.start_native(elsewhere)
stop.wait()
seen["stopped"] = True
"""
    assert seen_by(mode, program) == {"stopped": True}


@in_every_mode
def test_what_is_gathered_until_it_is_taken_is_taken_and_nothing_else(mode: Mode) -> None:
    program = """
gathering, taken = runtime.Gathering(["first"]), HubInbox()
runtime.start_native(lambda: (block(20), taken.put(gathering.take())))
added = 0
while gathering.add(added):
    added += 1
[items] = taken.take()
seen["some"] = added > 0
seen["all"] = items == ["first", *range(added)]
seen["later"] = gathering.add("late")
"""
    assert seen_by(mode, program) == {"some": True, "all": True, "later": False}


@in_every_mode
def test_an_inbox_that_nobody_empties_never_holds_up_who_fills_it(mode: Mode) -> None:
    program = """
inbox = HubInbox()
for item in range(100_000):
    inbox.put(item)
seen["all"] = len(inbox.take())
"""
    assert seen_by(mode, program) == {"all": 100_000}


@in_every_mode
def test_what_comes_while_nobody_waits_is_there_later_and_keeps_nobody_busy(mode: Mode) -> None:
    program = """
import time
inbox = HubInbox()
inbox.put("first")
seen["first"] = inbox.take()
inbox.put("meanwhile")
since = time.process_time()
runtime.sleep(0.09)
seen["busy"] = time.process_time() - since > 0.05
seen["later"] = inbox.take()
"""
    assert seen_by(mode, program) == {"first": ["first"], "busy": False, "later": ["meanwhile"]}


@in_every_mode
def test_a_closed_inbox_leaves_its_place_to_the_next(mode: Mode) -> None:
    program = """
for nth in range(3):
    inbox = HubInbox()
    inbox.put(nth)
    seen[str(nth)] = inbox.take()
    inbox.close()
"""
    assert seen_by(mode, program) == {"0": [0], "1": [1], "2": [2]}
