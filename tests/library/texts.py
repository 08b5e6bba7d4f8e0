"""A scenario that is well written, to spoil."""

GOOD = """\
title: Try
about: A try
languages: [en]
players: {least: 1, most: 4}
steps:
  - kind: round
    title: Words
    minutes: 2
"""
