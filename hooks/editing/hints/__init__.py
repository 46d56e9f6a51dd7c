"""How hard the texts for residents are to read, and what would make them easier. Hints, never faults.

`texts` finds the texts of a record, `language` takes them apart, `signs` looks for what is hard, `level` sums up,
and `tell` words it.
"""
