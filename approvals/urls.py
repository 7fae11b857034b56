"""The addresses of official presences."""

from django.urls import path

from approvals import views

app_name = "approvals"
urlpatterns = [
    path("presences/", views.presences, name="presences"),
    path("presences/register/", views.register, name="register"),
    path("presences/request/", views.request_presence, name="request"),
    path("presences/delegations/add/", views.delegate, name="delegate"),
    path("presences/<int:number>/", views.presence, name="presence"),
    path("presences/<int:number>/advice/", views.advise, name="advise"),
    path("presences/<int:number>/decision/", views.decide, name="decide"),
    path("presences/<int:number>/delegated-decision/", views.decide_delegated, name="decide-delegated"),
    path("presences/<int:number>/end/", views.end, name="end"),
]
