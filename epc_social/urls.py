"""The map of all pages: a line for each app."""

from django.urls import include, path

from epc_social.health import health

urlpatterns = [
    path("health", health, name="health"),
    path("", include("accounts.urls")),
    path("", include("monitoring.urls")),
    path("", include("approvals.urls")),
    path("", include("policy.urls")),
    path("", include("reports.urls")),
    path("", include("guidance.urls")),
]
