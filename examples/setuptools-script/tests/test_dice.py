import unittest

from dice_server.dice import roll


class DiceTests(unittest.TestCase):
    def test_each_die_is_thrown(self):
        self.assertEqual(roll("3d6", die=lambda low, high: high), [6, 6, 6])

    def test_one_die_needs_no_number(self):
        self.assertEqual(len(roll("d20")), 1)

    def test_nonsense_is_refused(self):
        for notation in ("", "6", "2d", "0d6", "2d0", "2d6; rm"):
            with self.subTest(notation), self.assertRaises(ValueError):
                roll(notation)
