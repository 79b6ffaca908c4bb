from datetime import UTC, date, datetime

WORDS = {
    "petrichor": "the smell of rain on dry ground",
    "apricity": "the warmth of the sun in winter",
    "susurrus": "a whispering or rustling sound",
    "gloaming": "the time of day just after sunset",
    "selcouth": "strange and wonderful",
    "vellichor": "the wistfulness of second-hand bookshops",
    "sonder": "the thought that every passer-by has a life as full as one's own",
}


def word_of(day: date) -> tuple[str, str]:
    """The word of a day and what it means; the same one all day long."""
    return list(WORDS.items())[day.toordinal() % len(WORDS)]


def today() -> date:
    return datetime.now(UTC).date()
