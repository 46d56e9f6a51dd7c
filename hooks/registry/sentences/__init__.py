"""Every sentence that the check says to an editor. Nowhere else is an error worded.

A sentence names the field between backticks, says what must be, quotes what stands there and ends with
the remedy. It is Dutch (B1), on one line, and ends with a full stop or a question mark.
"""
