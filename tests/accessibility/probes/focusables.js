// How many elements of the page can get the focus.
() => focusable().length
