"""What the findings amount to in the light of the whole document."""
