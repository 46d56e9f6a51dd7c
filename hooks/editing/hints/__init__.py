"""How hard the texts for residents are to read, and what would make them easier. Hints, never faults.

`texts` finds the texts of a record and `pages` those of a page, `language` takes them apart, `signs` looks for what
is hard, `level` sums up, `measured` puts the hardest first, and `tell` words it.
"""
