"""What the blocks state: one module for each kind of fact, each read from the flat list of places."""
