"""Settings of all tests."""

from hypothesis import settings

# The first example of a property may load a gazetteer; time is watched by benchmarks, not here.
settings.register_profile("bilateral", deadline=None)
settings.load_profile("bilateral")
