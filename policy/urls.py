"""The addresses of the policy, its rules and the registers."""

from django.urls import path

from policy.views import (
    change_forms,
    change_pages,
    entry_pages,
    figures_page,
    import_pages,
    paper_pages,
    policy_pages,
    register_pages,
    rule_pages,
)

app_name = "policy"
urlpatterns = [
    path("policy/", policy_pages.document, name="document"),
    path("policy/in-force/", policy_pages.in_force, name="in-force"),
    path("policy/try/", policy_pages.try_all, name="try"),
    path("policy/figures/", figures_page.figures, name="figures"),
    path("policy/changes/", change_pages.changes, name="changes"),
    path("policy/changes/<int:pk>/", change_pages.change, name="change"),
    path("policy/changes/<int:pk>/approve/", change_pages.approve, name="change-approve"),
    path("policy/changes/<int:pk>/refuse/", change_pages.refuse, name="change-refuse"),
    path("policy/changes/<int:pk>/withdraw/", change_pages.withdraw, name="change-withdraw"),
    path("policy/rules/new/", change_forms.new_rule, name="rule-new"),
    path("policy/rules/<slug:code>/", rule_pages.rule, name="rule"),
    path("policy/rules/<slug:code>/edit/", change_forms.edit_rule, name="rule-edit"),
    path("policy/rules/<slug:code>/standing/", change_forms.standing, name="rule-standing"),
    path("policy/rules/<slug:code>/threshold/", change_forms.threshold, name="rule-threshold"),
    path("policy/rules/<slug:code>/words/", rule_pages.word_lists, name="rule-words"),
    path("policy/rules/<slug:code>/words/<str:listed>/", change_forms.terms, name="rule-terms"),
    path("policy/registers/", register_pages.registers, name="registers"),
    path("policy/registers/closed-papers/", paper_pages.papers, name="papers"),
    path("policy/registers/closed-papers/<int:pk>/", paper_pages.paper, name="paper"),
    path("policy/registers/decisions/new/", register_pages.decision, name="decision-new"),
    path("policy/registers/decisions/<int:pk>/", register_pages.decision, name="decision"),
    path("policy/registers/<slug:code>/", register_pages.register, name="register"),
    path("policy/registers/<slug:code>/new/", entry_pages.entry, name="entry-new"),
    path("policy/registers/<slug:code>/<int:pk>/", entry_pages.entry, name="entry"),
    path("policy/registers/<slug:code>/import/", import_pages.import_register, name="import"),
]
