"""Speed, growth and memory, as ratios that are taken in one run: `python -m benchmarks`."""
