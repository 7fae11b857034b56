"""What people type on the pages of the policy, the registers and the rules."""
