"""DATA OUT: the records and their hours as data for other sites and programs.

Every module makes one format. Its `files` function is pure: a `Publication` in, the texts of the files out.
"""
