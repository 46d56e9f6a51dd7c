"""What a change of the records does for visitors, told so that who approves it need not read YAML.

`compare` pairs the records of two versions; `fields`, `weeks` and `values` tell of one record, `closures` and
`dates` what visitors notice, `addresses` which pages come, go and move. `summary` puts it in order.
"""
