from django.urls import include, path

urlpatterns = [path("", include("labels.urls"))]
