"""The shelf as it is shipped, read once for all tests: nothing changes it."""

from server.library.shelf import Library

LIBRARY = Library()
