"""Many documents: which there are, the workers that read them, and the store that keeps what they say."""
