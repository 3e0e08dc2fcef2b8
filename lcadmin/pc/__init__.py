"""What this program asks of the PC it runs on: to start it, to stay awake, to run a tunnel."""
