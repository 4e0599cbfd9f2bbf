"""`python -m minutesparse` is the command `minutesparse`."""

import sys

from minutesparse.cli import main

sys.exit(main())
