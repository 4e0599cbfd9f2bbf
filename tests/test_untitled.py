"""Titles without numbers: which lines are items, by how they are set and by what stands around them."""

import pytest

import minutesparse

HEAD = "Minutes of the Council of Marlow held on 4 May 2033\n\n"
TOLD = "The benches were mended by the men of the ward, who were thanked for it by all."
WARDS = ("WELCOME OF ALL", "BENCHES OF THE WARD", "ROADS OF THE WARD", "TREES OF THE WARD", "HALLS OF THE WARD")

DOCUMENTS = {
    "one standing title among capitals, each over its text": (
        HEAD + "".join(f"{title}\n\n{TOLD}\n\n" for title in WARDS),
        list(WARDS),
    ),
    "a title over the whole record is no item": (
        (
            "# Minutes\n\nTown of Marlow\n\n# Draft Minutes\n\n4 May 2033\n\n"
            "## Welcome\nThe Chair opened the meeting.\n\n## Apologies\nThere were none.\n\n## Budget\nIt was set.\n"
        ),
        ["Welcome", "Apologies", "Budget"],
    ),
    "a standing title with a colon, as the numbered ones have": (
        HEAD + "1. Apologies:\nThere were none.\n\n2. Budget:\nIt was set.\n\n3. Roads:\nThey were swept.\n\n"
        "Public Comment:\n\nA resident spoke about the bench.\n",
        ["Apologies", "Budget", "Roads", "Public Comment"],
    ),
    "another session behind the close": (
        HEAD + "1. Call to Order\nThe Chair opened the meeting.\n\n2. Budget\nIt was set.\n\n"
        "3. Close\nThe meeting closed at 9 pm.\n\nRoll Call\nAll were there.\n",
        ["Call to Order", "Budget", "Close", "Roll Call"],
    ),
    "numbers alone over their titles, the first in the first line": (
        (
            "1.\nWelcome of All\nThe Chair opened the meeting.\n\n2.\nPage 3\nHighways of the Ward\n"
            "The bench was broken.\n\n3.\nBudget\nIt was set.\n"
        ),
        ["Welcome of All", "Highways of the Ward", "Budget"],
    ),
    "an agenda listed before a record whose numbers are of its parts": (
        HEAD + "1. Welcome\n2. Apologies\n3. Budget\n4. Close\n\n"
        "1.1. Chair\nThe Chair opened the meeting.\n\n2.1. Absent\nThree members were absent.\n\n"
        "3.1. Rates\nThe rates were set by the members.\n\n4.1. End\nThe meeting closed at 9 pm.\n",
        ["Chair", "Absent", "Rates", "End"],
    ),
    "people in capitals over titles in capitals": (
        HEAD + "PRESENT: CLLR ASH, CLLR BIRCH, CLLR CEDAR, CLLR ELM, CLLR FIR, CLLR HAZEL, CLLR LARCH, CLLR OAK\n\n"
        "APOLOGIES\n\nThere were none.\n\nBUDGET\n\nThe budget was set.\n\nROADS\n\nThe roads were swept.\n\n"
        "TREES\n\nThe trees were cut.\n",
        ["BUDGET", "ROADS", "TREES"],
    ),
    "capital letters over numbers that start again": (
        HEAD + "A. OPENING\n\n1. Welcome\nThe Chair opened the meeting.\n\n2. Apologies\nNone had been sent.\n\n"
        "B. BUSINESS\n\n1. Highways\nThe bench was broken.\n\n2. Budget\nIt was set.\n\nC. CLOSE\nAll left.\n",
        ["OPENING", "Welcome", "Apologies", "BUSINESS", "Highways", "Budget", "CLOSE"],
    ),
    "people under a heading set as the titles are": (
        (
            "# Meeting of 4 May 2033\n\n### Members Present\n\n- Ada, Bo, Cy\n\n### Welcome\nThe Chair opened it.\n\n"
            "### Budget\nIt was set.\n\n### Roads\nThey were swept.\n"
        ),
        ["Welcome", "Budget", "Roads"],
    ),
    "a part of the record set as the titles are": (
        HEAD
        + f"WELCOME\n\n{TOLD}\n\nBUDGET\n\n{TOLD}\n\nPURPOSE\n\n{TOLD}\n\nROADS\n\n{TOLD}\n\nADJOURNMENT\n\n{TOLD}\n",
        ["WELCOME", "BUDGET", "ROADS", "ADJOURNMENT"],
    ),
    "a number too long to count": (
        HEAD + "1. Welcome\nThe Chair opened the meeting.\n\n2. Roads\n20330501. Bench\n\n3. Close\nAll left.\n",
        ["Welcome", "Roads", "Close"],
    ),
    "a line that reports, behind a number": (
        HEAD + "1. Welcome\nThe Chair opened the meeting.\n\n2. The Clerk reported: the bench was broken\n\n"
        "3. Rent           It was set by the members.\n\n4. Close\nAll left.\n",
        ["Welcome", "The Clerk reported: the bench was broken", "Rent", "Close"],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), DOCUMENTS.values(), ids=DOCUMENTS)
def test_titles(text, wanted):
    assert [item.title for item in minutesparse.parse(text).all_items()] == wanted


def test_captions_in_a_stack_are_no_headings():
    minutes = minutesparse.parse(
        f"{HEAD}1. Highways\nThe bench was broken.\nGLASS COLLECTION\nLicense: 12\n**Trees**\nOwner: A Fox\n"
    )
    assert [heading.text for heading in minutes.find("heading")] == ["GLASS COLLECTION"]


def test_a_full_line_in_title_case_is_no_heading():
    wrapped = "The bench was broken in the night, and the men of the ward had to mend it, which\n"
    told = "The roads had been swept and the bridges had been mended, as all who came to hear it knew.\n"
    line = "The Long Report of the Clerk on Roads and on Bridges and the Halls"
    text = f"{HEAD}1. Highways\n{wrapped}{f'took all the day, {wrapped.lower()}' * 5}was well.\n{line}\n{told}"
    minutes = minutesparse.parse(text)
    assert not list(minutes.find("heading"))
    assert [block.text for block in minutes.items[0].blocks][1:] == [line, told.strip()]


def test_the_last_sign_of_a_text_without_a_line_end():
    minutes = minutesparse.parse(f"{HEAD}1. Welcome\n{TOLD}\n\n2. Budget\n{TOLD}\n\n•")
    assert [bullet.marker for bullet in minutes.find("bullet")] == ["•"]
