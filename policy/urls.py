"""The addresses of the policy, its rules and the registers."""

from django.urls import path

from policy.views import figures_page, import_pages, paper_pages, policy_pages, register_pages

app_name = "policy"
urlpatterns = [
    path("policy/", policy_pages.document, name="document"),
    path("policy/in-force/", policy_pages.in_force, name="in-force"),
    path("policy/try/", policy_pages.try_all, name="try"),
    path("policy/figures/", figures_page.figures, name="figures"),
    path("policy/rules/<slug:code>/", policy_pages.rule, name="rule"),
    path("policy/registers/", register_pages.registers, name="registers"),
    path("policy/registers/closed-papers/", paper_pages.papers, name="papers"),
    path("policy/registers/closed-papers/<int:pk>/", paper_pages.paper, name="paper"),
    path("policy/registers/decisions/new/", register_pages.decision, name="decision-new"),
    path("policy/registers/decisions/<int:pk>/", register_pages.decision, name="decision"),
    path("policy/registers/<slug:code>/", register_pages.register, name="register"),
    path("policy/registers/<slug:code>/import/", import_pages.import_register, name="import"),
]
