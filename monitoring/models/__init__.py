"""What is watched, what was read, what was found in it, and what was decided about it."""

from monitoring.models.attempt import Attempt
from monitoring.models.case import Case, CaseEvent, CaseFinding, Decision
from monitoring.models.finding import Evaluation, Finding, Unscreened
from monitoring.models.opinion import ModelTurn, SecondOpinion, Unanswered
from monitoring.models.post import Post, PostVersion
from monitoring.models.profile import ProfileVersion
from monitoring.models.source import RegisterSource
from monitoring.models.sweep import LaterFinding, NoLongerFound, PreviewedFinding, Sweep
from monitoring.models.watch import HostPause, Pull, Watch

__all__ = [
    "Attempt",
    "Case",
    "CaseEvent",
    "CaseFinding",
    "Decision",
    "Evaluation",
    "Finding",
    "HostPause",
    "LaterFinding",
    "ModelTurn",
    "NoLongerFound",
    "Post",
    "PostVersion",
    "PreviewedFinding",
    "ProfileVersion",
    "Pull",
    "RegisterSource",
    "SecondOpinion",
    "Sweep",
    "Unanswered",
    "Unscreened",
    "Watch",
]
