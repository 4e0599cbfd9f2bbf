"""Where a title ends that its text follows without a sign between."""

import pytest

from minutesparse.tree.run_in import run_in_end


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Highways Report • The bench at Pound Green is broken", "Highways Report"),
        ("Pound Green Bench The Clerk had written to the owner.", "Pound Green Bench"),
        ("Budget Report of the Clerk Cllr Marl asked about the reserves.", "Budget Report of the Clerk"),
        ("Grass Cutting Contract Quotations received from two firms.", "Grass Cutting Contract"),
        ("To Approve the Accounts of the Year", "To Approve the Accounts of the Year"),
        ("Other Matters P Marl proposed that the hall be swept.", "Other Matters"),
        ("Closure There being nothing further the meeting was closed.", "Closure"),
        ("Choice of Board Members There were no new names.", "Choice of Board Members"),
        ("To hear of works begun The Clerk said that none were.", "To hear of works begun"),
        (
            "Marl Co. Inc. d/b/a Pound Inn, 3 Green, has asked for a later hour.",
            "Marl Co. Inc. d/b/a Pound Inn, 3 Green",
        ),
        ("Report on the Trees by The Green", "Report on the Trees by The Green"),
        ("Allotments", "Allotments"),
        ("Letters Received from the Players of Marlow.", "Letters Received from the Players of Marlow."),
    ],
)
def test_run_in_end(text, title):
    assert text[: run_in_end(text)] == title
