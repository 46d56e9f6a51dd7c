"""Whether the outside addresses in records and pages still lead somewhere. Asks the web, so it is no part of a build.

`addresses` finds them with their places, `exceptions` knows those that are not asked, `asking` asks the others
politely, `answers` says what an answer means, and `tell` words it.
"""
