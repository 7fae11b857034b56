"""The addresses of signing in, the desk, people and the notice."""

from django.urls import path

from accounts.views import desk, notice, people, signing_in

app_name = "accounts"
urlpatterns = [
    path("", desk.desk, name="desk"),
    path("signin/", signing_in.signin, name="signin"),
    path("signout/", signing_in.signout, name="signout"),
    path("password/", signing_in.password, name="password"),
    path("setup/", signing_in.setup, name="setup"),
    path("people/", people.people_list, name="people"),
    path("people/add/", people.add, name="person_add"),
    path("people/<int:pk>/", people.person, name="person"),
    path("people/<int:pk>/correct/", people.correct, name="person_correct"),
    path("people/<int:pk>/active/", people.set_active, name="person_active"),
    path("people/<int:pk>/password/", people.password, name="person_password"),
    path("people/<int:pk>/roles/", people.give_role, name="role_give"),
    path("people/<int:pk>/roles/<int:grant>/", people.end_role, name="role_end"),
    path("people/<int:pk>/terms/", people.appoint, name="term_appoint"),
    path("people/<int:pk>/terms/<int:term>/", people.change_term, name="term_change"),
    path("notice/", notice.notice, name="notice"),
    path("notice/<int:version>/", notice.notice, name="notice_version"),
    path("notice/issue/", notice.issue_notice, name="notice_issue"),
]
