"""From what single passages establish to the answer: which rule governs, which way to Roth is open, what to ask."""

from analyzer.verdict.judgement import Advice, Condition, Judgement, ProvisionState, Way
from analyzer.verdict.judging import judge
from analyzer.verdict.precedence import Refusal
from analyzer.verdict.provisions import statuses

__all__ = ["Advice", "Condition", "Judgement", "ProvisionState", "Refusal", "Way", "judge", "statuses"]
