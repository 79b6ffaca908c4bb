from django.urls import path

from . import views

urlpatterns = [
    path("", views.sheet, name="sheet"),
    path("code.svg", views.code, name="code"),
]
