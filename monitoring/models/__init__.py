"""What is watched, what was read, what was found in it, and what was decided about it."""

from monitoring.models.attempt import Attempt
from monitoring.models.case import Case, CaseEvent, CaseFinding, Decision
from monitoring.models.finding import Evaluation, Finding, Unscreened
from monitoring.models.post import Post, PostVersion
from monitoring.models.profile import ProfileVersion
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
    "Post",
    "PostVersion",
    "ProfileVersion",
    "Pull",
    "Unscreened",
    "Watch",
]
