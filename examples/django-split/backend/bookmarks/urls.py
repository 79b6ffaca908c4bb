from django.urls import path

from . import views

app_name = "bookmarks"

urlpatterns = [
    path("", views.BookmarkList.as_view(), name="list"),
    path("api/bookmarks/", views.bookmarks, name="api"),
]
