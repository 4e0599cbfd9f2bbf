"""Hypothesis profiles: `dev` while working, `ci` in `make test`, `nightly` for a long look."""

import os

from hypothesis import HealthCheck, settings

# The machine may be busy, and its slowness is not a property of the input: no deadlines.
settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("nightly", max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
