"""The map of all pages: a line for each app."""

from django.contrib import admin
from django.urls import include, path

from epc_social.health import health

urlpatterns = [
    path("health", health, name="health"),
    path("admin/", admin.site.urls),
]
