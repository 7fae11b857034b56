"""The addresses of guidance and training."""

from django.urls import path

from guidance import views

app_name = "guidance"
urlpatterns = [
    path("guidance/", views.requests, name="requests"),
    path("guidance/ask/", views.ask, name="ask"),
    path("guidance/draft/", views.draft, name="draft"),
    path("guidance/<int:pk>/", views.shown, name="request"),
    path("guidance/<int:pk>/answer/", views.answer, name="answer"),
    path("guidance/<int:pk>/training/", views.training, name="training"),
    path("guidance/<int:pk>/withdraw/", views.withdraw, name="withdraw"),
]
