"""THE SITE WHILE YOU WORK: every page is made when the browser asks for it, from records that are kept in memory.

`watching` hears of changed files, `live_records` reads those again, `project` knows what is still right and makes
what is not, and `server` answers the browser. A mistake in a file is shown in the browser until it is gone.
"""
