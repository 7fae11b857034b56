"""What the learned weights in policy/weights/ are made with; nothing of it runs in the product."""
