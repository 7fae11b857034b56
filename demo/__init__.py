"""The demo: a believable month of an invented Commission, with a small server that speaks the three protocols."""
