from django.http import JsonResponse
from django.urls import reverse_lazy
from django.views.generic import CreateView

from .models import Bookmark


class BookmarkList(CreateView):
    """The list, and below it the form that adds to it."""

    model = Bookmark
    fields = ["url", "title"]
    success_url = reverse_lazy("bookmarks:list")
    template_name = "bookmarks/list.html"
    extra_context = {"bookmarks": Bookmark.objects}


def bookmarks(request):
    return JsonResponse({"bookmarks": list(Bookmark.objects.values("title", "url"))})
