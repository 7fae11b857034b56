"""The addresses of the monthly reports."""

from django.urls import path

from reports import api, views

app_name = "reports"
urlpatterns = [
    path("reports/", views.reports, name="reports"),
    path("reports/<int:year>-<int:month>/", views.report, name="report"),
    path("reports/<int:year>-<int:month>/prepare/", views.prepare, name="prepare"),
    path("reports/<int:year>-<int:month>/publish/", views.publish, name="publish"),
    path("api/reports/", api.Reports.as_view(), name="api-reports"),
    path("api/reports/<int:year>-<int:month>/", api.OneReport.as_view(), name="api-report"),
]
