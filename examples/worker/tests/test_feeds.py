import unittest

import httpx

from worker.feeds import Feed

ONE = "<rss version='2.0'><channel><item><guid>1</guid><title>First</title></item></channel></rss>"
TWO = ONE.replace("</channel>", "<item><guid>2</guid><title>Second</title></item></channel>")


class FeedTests(unittest.TestCase):
    def test_an_entry_is_new_once(self):
        answers = iter([ONE, ONE, TWO])
        transport = httpx.MockTransport(lambda request: httpx.Response(200, text=next(answers)))
        feed = Feed("http://feed.test/")
        with httpx.Client(transport=transport) as client:
            self.assertEqual([feed.new_entries(client) for _ in range(3)], [["First"], [], ["Second"]])

    def test_an_error_of_the_server_is_raised(self):
        transport = httpx.MockTransport(lambda request: httpx.Response(503))
        with httpx.Client(transport=transport) as client, self.assertRaises(httpx.HTTPError):
            Feed("http://feed.test/").new_entries(client)
