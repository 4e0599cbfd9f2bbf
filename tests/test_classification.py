"""What items are about, and the papers that belong to them."""

from __future__ import annotations

import pytest

from minutesparse.facts.classification import classify, documents_of
from tests.blocks import laid


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Apologies for Absence", "apologies"),
        ("Ngā Tamōtanga | Apologies", "apologies"),
        ("Declaration of Interest and of any Party Whip", "declarations"),
        ("Disclosures of Pecuniary Interest", "declarations"),
        ("Confirmation of the Minutes of the Previous Meeting", "minutes_of_previous_meeting"),
        ("Public Participation", "public_participation"),
        ("OPEN TIME FOR PUBLIC EXPRESSION - public comment", "public_participation"),
        ("Chairman's Announcements", "chairs_announcements"),
        ("Mayor’s Communications", "chairs_announcements"),
        ("Exclusion of the Press and Public", "exclusion_of_the_public"),
        ("Any Other Business", "urgent_business"),
        ("Date of next meeting", "date_of_next_meeting"),
        ("18/01234/FUL - 4 High Street", "planning_application"),
        ("Call to Order", "call_to_order"),
        ("ROLL CALL", "roll_call"),
        ("Consent Calendar", "consent"),
        ("Adjournment", "adjournment"),
        ("Treasurer’s Report", "finance"),
        ("Ashby Mill, LLC", None),
        ("AOB Corp.", None),
        ("", None),
        (None, None),
    ],
)
def test_titles(title: str | None, kind: str | None) -> None:
    assert classify(title) == kind


def test_papers_of_an_item() -> None:
    source, _, (item,) = laid(
        ("item", "5 Budget PDF 160 KB"),
        ("heading", "Additional documents:"),
        ("paragraph", "Budget book PDF 1.2 MB"),
        ("heading", "Minutes:"),
        ("paragraph", "The report (Document “C”) and Appendix 2 were considered."),
    )
    papers = documents_of(source, item)
    assert [paper.note for paper in papers] == ["Budget", "Budget book", "Document “C”", "Appendix 2"]
    assert [paper.media_type for paper in papers] == ["application/pdf", "application/pdf", None, None]
    assert all(paper.span and paper.note in source.slice(paper.span) for paper in papers)
