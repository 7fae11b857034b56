"""The policy in its versions, and the registers that the rules compare a post with."""

from policy.models.change import RuleChange
from policy.models.election import AcceptedDisclaimer, Election
from policy.models.evaluation import EvaluationRun
from policy.models.mark import RegisterImport, RegisterMark
from policy.models.paper import ClosedPaper
from policy.models.people import Candidate, Official
from policy.models.published import CommissionDecision, PublicNumber, PublicRelease
from policy.models.version import PolicyVersion, Statute

__all__ = [
    "AcceptedDisclaimer",
    "Candidate",
    "ClosedPaper",
    "CommissionDecision",
    "Election",
    "EvaluationRun",
    "Official",
    "PolicyVersion",
    "PublicNumber",
    "PublicRelease",
    "RegisterImport",
    "RegisterMark",
    "RuleChange",
    "Statute",
]
