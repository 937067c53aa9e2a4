"""What holds beyond one sentence: what was told so far, from where, and what is one act."""
