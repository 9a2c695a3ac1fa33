"""One sentence: its clauses, and of each the act, the money, what is allowed or denied, and the conditions."""
