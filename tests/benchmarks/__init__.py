"""Measurements: of speed, memory and size. Not run by the tests; see figures.md."""
