"""A patch on a document: in place, or as a new one that shares the rest; and two patches of one event as one."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from server.game.documents import apply, merged, patched

KEYS = st.sampled_from("abc")
LEAVES = st.one_of(st.integers(0, 2), st.text("xy", max_size=2), st.booleans(), st.lists(st.integers(0, 2), max_size=2))


def objects(leaves: Any) -> Any:
    return st.recursive(st.dictionaries(KEYS, leaves), lambda inside: st.dictionaries(KEYS, leaves | inside))


DOCUMENTS, PATCHES = objects(LEAVES), objects(LEAVES | st.none())


@given(DOCUMENTS, PATCHES)
def test_a_document_patched_as_a_new_one_is_what_patching_it_in_place_makes_of_it(document: Any, patch: Any) -> None:
    before = deepcopy(document)
    made = patched(document, patch)
    assert document == before
    apply(document, patch)
    assert made == document


@given(PATCHES, PATCHES)
def test_patches_become_one_without_being_changed(first: Any, second: Any) -> None:
    before = deepcopy((first, second))
    both = merged(first, second)
    merged(both, first)
    assert (first, second) == before
    assert both.keys() == first.keys() | second.keys()
