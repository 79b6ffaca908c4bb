from datetime import timedelta

from django.test import TestCase, override_settings
from django.utils import timezone

from .models import Post

# The manifest of hashed names exists only after collectstatic.
PLAIN_STATIC = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}


@override_settings(STORAGES=PLAIN_STATIC)
class PostTests(TestCase):
    def test_the_list_shows_the_first_post(self):
        self.assertContains(self.client.get("/"), "Hello from the database")

    def test_a_post_has_a_page(self):
        post = Post.objects.create(title="Second", slug="second", body="More words.")
        self.assertContains(self.client.get(post.get_absolute_url()), "More words.")

    def test_a_post_of_tomorrow_is_hidden(self):
        tomorrow = timezone.now() + timedelta(days=1)
        post = Post.objects.create(title="Tomorrow", slug="tomorrow", body="Not yet.", published=tomorrow)
        self.assertNotContains(self.client.get("/"), "Tomorrow")
        self.assertEqual(self.client.get(post.get_absolute_url()).status_code, 404)
