"""Papers between states: found by their names, with title, parties, date and standing."""
