"""TIME: what opening hours, exceptions, holidays and closures come to, as intervals.

Pure: `today` is always an argument, and nothing here knows of pages or files. `timeline.evaluate` is the
one place where hours are worked out; tables, sentences, feeds and the browser only read its intervals.

The order in which things hold, strongest first: a place that is not in use, a closure, an exception of the
location, the decision about a holiday, hours with a validity range, hours without one. Where nothing holds,
the state is unknown.
"""
