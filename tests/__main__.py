"""`python3 -m tests [quick | bench | <group> …]`: set up what is missing, then run."""

from server import bootstrap

bootstrap.ensure(with_tests=True)

import sys

from tests import runner

if __name__ == "__main__":
    sys.exit(runner.main(sys.argv[1:]))
