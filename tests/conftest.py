"""Hypothesis profiles: `dev` while working, `ci` in `make test`, `nightly` for a long look."""

import faulthandler
import os
import sys

import pytest
from hypothesis import HealthCheck, settings

HANG = 240.0  # seconds: no input of the tests comes near it on any machine

# The machine may be busy, and its slowness is not a property of the input: no deadlines.
settings.register_profile("dev", max_examples=25, deadline=None)
settings.register_profile("ci", max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("nightly", max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


@pytest.fixture
def hang_limit():
    """Ends the whole run, with a traceback, should one test take longer than only a hang can take."""
    faulthandler.dump_traceback_later(HANG, exit=True, file=sys.__stderr__)
    yield
    faulthandler.cancel_dump_traceback_later()
