"""The addresses of the queue, of cases, and of the API that reads them."""

from django.urls import path

from monitoring import api
from monitoring.views import accounts, cases, coverage, later, my_accounts, previews, queue, register_sources, sweeps

app_name = "monitoring"
urlpatterns = [
    path("accounts/", accounts.accounts_list, name="accounts"),
    path("accounts/mine/", my_accounts.mine, name="my_accounts"),
    path("accounts/declare/", my_accounts.declare, name="account_declare"),
    path("accounts/<int:pk>/", accounts.account, name="account"),
    path("accounts/<int:pk>/approve/", accounts.approve, name="account_approve"),
    path("accounts/<int:pk>/refuse/", accounts.refuse, name="account_refuse"),
    path("accounts/<int:pk>/end/", accounts.end, name="account_end"),
    path("accounts/<int:pk>/pulls/", coverage.pulls, name="pulls"),
    path("accounts/<int:pk>/read-now/", coverage.read_now, name="read-now"),
    path("coverage/", coverage.coverage, name="coverage"),
    path("pulls/<int:pk>/", coverage.pull, name="pull"),
    path("queue/", queue.queue, name="queue"),
    path("cases/<int:pk>/", cases.case, name="case"),
    path("cases/<int:pk>/claim/", cases.claim, name="case_claim"),
    path("cases/<int:pk>/renew/", cases.renew, name="case_renew"),
    path("cases/<int:pk>/release/", cases.release, name="case_release"),
    path("cases/<int:pk>/decide/", cases.decide, name="case_decide"),
    path("cases/<int:pk>/concur/", cases.concur, name="case_concur"),
    path("cases/<int:pk>/answer/", cases.answer_later, name="case_answer_later"),
    path("later/", later.later, name="later"),
    path("sweeps/", sweeps.sweeps, name="sweeps"),
    path("sweeps/ask/", sweeps.ask, name="sweep_ask"),
    path("sweeps/<int:pk>/", sweeps.sweep, name="sweep"),
    path("sweeps/<int:pk>/stop/", sweeps.stop, name="sweep_stop"),
    path("changes/<int:change>/preview/", previews.preview, name="preview"),
    path("changes/<int:change>/preview/start/", previews.start, name="preview_start"),
    path("changes/<int:change>/preview/stop/", previews.stop, name="preview_stop"),
    path("policy/registers/<slug:code>/fetch/", register_sources.fetch, name="register-fetch"),
    path("api/cases/", api.CaseList.as_view(), name="api-cases"),
    path("api/cases/<int:pk>/", api.CaseDetail.as_view(), name="api-case"),
]
