from django.test import TestCase

from .models import Bookmark


class BookmarkTests(TestCase):
    def test_the_first_bookmark_is_there(self):
        self.assertEqual(self.client.get("/api/bookmarks/").json()["bookmarks"][0]["title"], "Django documentation")

    def test_the_form_adds_one(self):
        self.assertRedirects(self.client.post("/", {"url": "https://www.python.org/", "title": "Python"}), "/")
        self.assertTrue(Bookmark.objects.filter(title="Python").exists())
        self.assertContains(self.client.get("/"), "https://www.python.org/")

    def test_the_same_address_is_refused(self):
        Bookmark.objects.create(url="https://www.python.org/", title="Python")
        response = self.client.post("/", {"url": "https://www.python.org/", "title": "Again"})
        self.assertContains(response, "already exists")
