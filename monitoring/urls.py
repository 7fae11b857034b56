"""The addresses of the queue, of cases, and of the API that reads them."""

from django.urls import path

from monitoring import api
from monitoring.views import cases, queue

app_name = "monitoring"
urlpatterns = [
    path("queue/", queue.queue, name="queue"),
    path("cases/<int:pk>/", cases.case, name="case"),
    path("cases/<int:pk>/claim/", cases.claim, name="case-claim"),
    path("cases/<int:pk>/renew/", cases.renew, name="case-renew"),
    path("cases/<int:pk>/release/", cases.release, name="case-release"),
    path("cases/<int:pk>/decide/", cases.decide, name="case-decide"),
    path("cases/<int:pk>/concur/", cases.concur, name="case-concur"),
    path("api/cases/", api.CaseList.as_view(), name="api-cases"),
    path("api/cases/<int:pk>/", api.CaseDetail.as_view(), name="api-case"),
]
