"""One module per platform that can be pulled; each ends in a `connector`. The registry is `monitoring/platforms.py`."""
