"""`python3 -m server`: set up what is missing, choose how to wait, and only then import the rest."""

from server import bootstrap

bootstrap.ensure()

from server import runtime
from server.waiting import wanted_mode

runtime.patch(wanted_mode())

import sys

from server import cli

if __name__ == "__main__":
    sys.exit(cli.run())
