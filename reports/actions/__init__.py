"""What can be done with monthly reports: prepare and publish them."""
