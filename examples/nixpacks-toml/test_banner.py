import unittest

from banner import app, fonts


class BannerTest(unittest.TestCase):
    def setUp(self):
        self.client = app.test_client()

    def test_draws(self):
        answer = self.client.get("/?text=o")
        self.assertEqual(answer.status_code, 200)
        self.assertIn("___", answer.text)

    def test_has_specimens(self):
        self.assertIn("standard", fonts())
        self.assertEqual(self.client.get("/fonts/standard").status_code, 200)

    def test_knows_no_other_font(self):
        self.assertEqual(self.client.get("/?font=../x").status_code, 404)
        self.assertEqual(self.client.get("/fonts/x").status_code, 404)


if __name__ == "__main__":
    unittest.main()
