"""What can be done with records: seal a digest in the ledger, verify the chain."""
