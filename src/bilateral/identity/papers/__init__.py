"""Papers between states: which agreement a title means, however it is worded."""
