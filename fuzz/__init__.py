"""Coverage-guided fuzzing with atheris: `make fuzz MINUTES=30`."""
