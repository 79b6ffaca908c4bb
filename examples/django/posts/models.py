from django.db import models
from django.urls import reverse
from django.utils import timezone


class PublishedPosts(models.Manager):
    def get_queryset(self):
        return super().get_queryset().filter(published__lte=timezone.now())


class Post(models.Model):
    title = models.CharField(max_length=200)
    slug = models.SlugField(unique=True)
    body = models.TextField()
    published = models.DateTimeField(default=timezone.now)

    objects = models.Manager()
    visible = PublishedPosts()

    class Meta:
        ordering = ["-published"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("posts:detail", args=[self.slug])
