"""Making the training data of the English pipeline, and training it."""
