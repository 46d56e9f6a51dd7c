"""What the commands say to editors beside the check. Dutch (B1), with what to do next."""
