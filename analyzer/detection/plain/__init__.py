"""Turns of speech put as plain rules, before a sentence is cut into clauses."""
