"""METHODS: what can be worked out about a method: what it is filtered on, how complete it is, what it asks of people."""
