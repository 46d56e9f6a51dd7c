"""How a build goes about it: what an earlier one left, who does which work, how far it is."""
