from django.views.generic import DetailView, ListView

from .models import Post


class PostList(ListView):
    paginate_by = 20

    def get_queryset(self):
        return Post.visible.all()


class PostDetail(DetailView):
    def get_queryset(self):
        return Post.visible.all()
