"""Who may ask the API: the same people as the pages, and the same 404 for what is not theirs."""

from rest_framework.exceptions import NotFound
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.views import APIView

from accounts.roles import Role


class HoldsRole(BasePermission):
    """Lets in people who hold a role of the view's `roles`. A stranger is asked to sign in; anybody else gets 404."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        if not request.user.is_authenticated:
            return False
        roles: tuple[Role, ...] = getattr(view, "roles", ())
        if not request.user.has(*roles):
            raise NotFound("This is not for the roles this person holds.")
        return True
