"""One module for each thing that a user does: a function, its inputs, what it changed."""
