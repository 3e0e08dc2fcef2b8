"""What a PC does to the program, again and again, with figures: ``make torture``."""
