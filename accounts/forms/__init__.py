"""What people type about people: complete and well-formed, nothing more."""
