import unittest

from preview import create_app, to_html


class PreviewTests(unittest.TestCase):
    def setUp(self):
        self.client = create_app({"TESTING": True}).test_client()

    def test_the_page_shows_the_example(self):
        self.assertIn(b"<h1>Markdown preview</h1>", self.client.get("/").data)

    def test_what_is_posted_is_rendered(self):
        self.assertIn(b"<em>hi</em>", self.client.post("/", data={"source": "*hi*"}).data)

    def test_scripts_are_removed(self):
        self.assertNotIn("script", to_html("<script>alert(1)</script>ok"))
