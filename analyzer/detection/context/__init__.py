"""What a sentence takes over from its neighbours, its title or its question, and what a later one takes back."""
