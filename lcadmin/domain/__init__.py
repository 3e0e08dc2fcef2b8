"""The rules: plain functions over frozen values. No I/O, no clock, no randomness of its own."""
