"""What can be done with the policy and the registers."""
