"""One table model for each list: rows in, no SQL."""
