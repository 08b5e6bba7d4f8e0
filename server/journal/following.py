"""What follows what in one room's journal: the rule both stores keep."""

from collections.abc import Callable, Iterable

from server.rooms.ports import Conflict, Entry, Outcome, Repeated, Stored

Find = Callable[[Entry], tuple[int, str] | None]


def outcomes_of(entries: Iterable[tuple[Entry, bool]], head: int, find: Find) -> list[Outcome]:
    """One outcome an entry, given the room's last seq and what finds a stored command.

    Beside each entry: whether it was decided knowing all earlier outcomes of its room. The stored ones are a
    prefix: what comes after a hole was decided on something that never happened.
    """
    outcomes: list[Outcome] = []
    added: dict[tuple[str, str], tuple[int, str]] = {}
    whole = True
    for entry, informed in entries:
        found = find(entry) or added.get((entry.device, entry.command_id))
        whole = whole and informed and found is None and entry.seq == head + 1
        if found:
            outcomes.append(Repeated(*found))
        elif whole:
            outcomes.append(Stored())
            added[entry.device, entry.command_id] = entry.seq, entry.digest
            head = entry.seq
        else:
            outcomes.append(Conflict())
    return outcomes
