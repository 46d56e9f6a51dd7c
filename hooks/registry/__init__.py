"""DATA: the YAML files of the editors as typed, frozen records, with the place of every value.

Knows nothing of MkDocs or Jinja. The road of a record runs through these modules in this order:
`tree` (files) -> `source` (text and places) -> `models` (types) -> `rules` (across fields and records)
-> `load` (the registry). Whatever is wrong on the way is a `Problem`, and `report` prints them all.
"""
