"""What goes out: one module a format, each with `write(minutes) -> str` (JSON also reads itself back)."""
