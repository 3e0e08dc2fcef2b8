"""LearnCube from outside: its REST API and its exports."""
