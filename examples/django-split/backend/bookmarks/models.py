from django.db import models


class Bookmark(models.Model):
    url = models.URLField(unique=True)
    title = models.CharField(max_length=200)
    added = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["title"]

    def __str__(self):
        return self.title
