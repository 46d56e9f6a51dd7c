"""What stands beside the pages: assets, files for hosts, the forms of editors, what works without a network."""
