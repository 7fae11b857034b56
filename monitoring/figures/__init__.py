"""The figures of monitoring: what waits, what was read, what was found."""
