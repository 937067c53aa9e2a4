"""Meetings and visits told by patterns over the words of a sentence, before frames are asked."""
