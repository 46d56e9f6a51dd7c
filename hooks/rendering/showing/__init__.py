"""What templates may ask for: values in words, addresses, hours, charts, what belongs together."""
