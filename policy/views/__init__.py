"""The pages of the policy, its rules and its registers."""
