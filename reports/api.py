"""The published reports for programmes: read only, the same access as the pages."""

from typing import Any

from django.db.models import QuerySet
from rest_framework import generics, serializers
from rest_framework.exceptions import NotFound
from rest_framework.permissions import BasePermission

from accounts.api_access import HoldsRole
from reports.desk import READERS
from reports.models import Report


class ReportSerializer(serializers.ModelSerializer):
    """A published report, whole."""

    month = serializers.DateField(format="%Y-%m")

    class Meta:
        model = Report
        fields = ["month", "content", "remarks", "published_at", "sha256"]


class Reports(generics.ListAPIView[Report]):
    """Every published report, the newest first."""

    permission_classes: list[type[BasePermission]] = [HoldsRole]
    roles = READERS
    serializer_class = ReportSerializer

    def get_queryset(self) -> QuerySet[Report]:
        return Report.objects.published()


class OneReport(generics.RetrieveAPIView[Report]):
    """The published report of a month."""

    permission_classes: list[type[BasePermission]] = [HoldsRole]
    roles = READERS
    serializer_class = ReportSerializer

    def get_object(self) -> Report:
        wanted: dict[str, Any] = {"month__year": self.kwargs["year"], "month__month": self.kwargs["month"]}
        found = Report.objects.published().filter(**wanted).first()
        if found is None:
            raise NotFound("There is no published report of that month.")
        return found
