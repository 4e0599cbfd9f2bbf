"""The title matter as lines and as running text, at the source's own offsets, web front matter set apart."""

from __future__ import annotations

from collections.abc import Sequence

import regex
from attrs import frozen

from minutesparse.facts.classification import classify
from minutesparse.facts.lists import page_text
from minutesparse.facts.places import Place
from minutesparse.model import AttendanceList, Heading, Masthead, Paragraph
from minutesparse.source import Source, Span

_FRONT_MATTER = regex.compile(r"\A\W{0,3}---[ \t]*\n.*?\n---[ \t]*(?:\n|\Z)", regex.DOTALL)
_YAML_TITLE = regex.compile(r"^title:[ \t]*[\"']?(?P<title>[^\n]*?)[\"']?[ \t]*$", regex.MULTILINE)
_LINE = regex.compile(r"[^\n]*\S[^\n]*")
_MEETING = regex.compile(r"Meeting(?: of (?:the )?|: )(?=[\p{Lu}\d]).{4,120}\d{4}\b")
_LAST = 12  # how many blocks of running text before the first item may still tell of the meeting


@frozen
class Text:
    """A stretch of the title matter. `text` has its line ends; offsets are into it, `start` is where it stands."""

    text: str
    start: int
    title: bool = True  # title matter proper, not running text before the first item
    people: bool = False  # a list of people

    @property
    def flat(self) -> str:
        """The same with line ends as spaces, offset for offset."""
        return self.text.replace("\n", " ")

    def lines(self) -> list[tuple[int, int]]:
        """Where each line that holds something starts and ends."""
        found = []
        for match in _LINE.finditer(self.text):
            words = match[0]
            found.append((match.start() + len(words) - len(words.lstrip()), match.start() + len(words.rstrip())))
        return found

    def span(self, start: int, end: int) -> Span:
        """Where `text[start:end]` stands in the source."""
        return Span(self.start + start, self.start + end)


@frozen
class Front:
    """The title matter, the running text before the first item, and the web page's title."""

    texts: tuple[Text, ...]
    web_title: Text | None = None


def front_of(source: Source, places: Sequence[Place]) -> Front:
    """Everything that stands before the first item and may tell of the meeting."""
    texts: list[Text] = []
    web_title: Text | None = None
    others = 0
    for number, place in enumerate(places):
        if isinstance(place.block, Masthead):
            text, start = page_text(source, place.block)
            raw = source.slice(Span(start, start + len(text)))
            matter = _FRONT_MATTER.match(raw.replace("\r", "\n"))
            if matter is not None:
                title = _YAML_TITLE.search(matter[0])
                web_title = Text(title["title"], start + title.start("title")) if title else web_title
                text, start = text[matter.end() :], start + matter.end()
            if not text.strip():
                continue
            _add(source, texts, Text(text, start))
        elif number < 9 and place.item is not None and _MEETING.match(place.block.text) and len(place.block.text) < 200:
            texts.append(
                Text(*page_text(source, place.block))
            )  # a page of one item: its meeting stands below the title
        elif others < _LAST and _tells(place):
            others += 1
            if len(place.block.text) < 2000:
                people = isinstance(place.block, AttendanceList)
                _add(source, texts, Text(*page_text(source, place.block), title=False, people=people))
    return Front(tuple(texts), web_title)


def _tells(place: Place) -> bool:
    """Whether a block stands where the meeting may be told of: before the first item, or where it is opened."""
    opens = place.item is None or classify(place.item.title or "") == "call_to_order"
    return opens and isinstance(place.block, (Paragraph, Heading, AttendanceList))


def _add(source: Source, texts: list[Text], text: Text) -> None:
    """One more text, as one with that before it where the tree cut the title matter at a blank or in mid-line."""
    if not texts:
        texts.append(text)
        return
    before = texts[-1]
    end = before.start + len(before.text)
    gap = source.slice(Span(end, text.start)) if end <= text.start else "x"
    cut = gap.count("\n") == 1 and not (before.people or text.people)
    if any(map(str.isalnum, gap)) or len(gap) > 200 or not (cut or (before.title and text.title)):
        texts.append(text)
        return
    blank = "".join("\n" if letter in "\r\n" else " " for letter in gap)
    texts[-1] = Text(before.text + blank + text.text, before.start, before.title or text.title)
