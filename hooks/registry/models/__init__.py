"""The fields of every kind of record: the only description of them, labels and help in Dutch included."""
