"""plan-analyzer: does a 401(k) plan support the mega backdoor Roth, and where does it say so?"""

__version__ = "0.1.0"
