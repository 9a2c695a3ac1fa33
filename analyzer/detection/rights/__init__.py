"""What clauses amount to: contributions, conversions, withdrawals, and the frames of a whole sentence."""
