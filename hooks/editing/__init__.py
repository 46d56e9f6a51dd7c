"""EDITING: what helps editors besides the check: what a change does, what is due, how to begin a record.

Reads records, or two sets of them, and answers in Dutch. The commands beside this folder print the answers.
"""
