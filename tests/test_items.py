"""Which numbers are items and which are not: small documents, and what a reader would list as the agenda."""

import pytest

import minutesparse

HEAD = "Minutes of the meeting held on 4 May 2033\n\n"
TOLD = "The bench had been broken by a tree that fell on it."


def listed(text):
    return [(item.number, item.title) for item in minutesparse.parse(HEAD + text).all_items()]


DOCUMENTS = {
    "titles right over their text, and the day of the next meeting": (
        f"""Public Session
{TOLD}

Finance
The statement was received.

Pavilion Lease
Councillor Challis left the room.
RESOLVED to renew the lease for five years.

Next Meeting
19th November 2033

Meeting closed at 8.15pm.
""",
        [(None, "Public Session"), (None, "Finance"), (None, "Pavilion Lease"), (None, "Next Meeting")],
    ),
    "titles that end with a full stop before a record that is wrapped": (
        f"""1. Apologies.  Cllr Blyth (on holiday).
2. Declarations of Interest.  Cllr Ogle declared a pecuniary interest in Planning Application
PA/2033/812 as the owner of neighbouring land, and left the room for that item.
3. Minutes.  The minutes of the meeting held on 6th May were approved.
4. Any other business.  {TOLD}
""",
        [("1", "Apologies"), ("2", "Declarations of Interest"), ("3", "Minutes"), ("4", "Any other business")],
    ),
    "a title goes on up to the line where a sentence opens": (
        """1.1 Presentation of the Budget of the Community Reinvestment Agency
Tentative Budget
The treasurer said that the agency had asked for half a million, and that the county would
hear of it before the end of the summer, since the bridge would have to be paid for in the
same year as the library, which nobody had thought of when the roof of the library was put
off for another year in the hope that the winter would be as mild as the last one had been.

1.2 Lease of the Boathouse
The lease was read out, and it was said that the roof leaked over the
boats but not over the stairs, which were dry.
""",
        [
            ("1.1", "Presentation of the Budget of the Community Reinvestment Agency Tentative Budget"),
            ("1.2", "Lease of the Boathouse"),
        ],
    ),
    "emphasis that nothing closes holds the whole title": (
        """1. **Budget for the year
The budget was read.

2. **Roads**
Nothing was reported.
""",
        [("1", "Budget for the year"), ("2", "Roads")],
    ),
    "what is recorded behind a dotted number is no title": (
        """1. Apologies
1.1 None.

2. Finance
2.1 Members agreed the following payments:
2.1.1 Insurance £432.10
2.1.2 J Frith, salary £355.00
2.2 Bridge parapet - Cllr Moffat to chase the roads team. ACTION: EM

3. Next meeting
3.1 Wednesday 15 June 2033 at 7:00 pm
""",
        [("1", "Apologies"), ("2", "Finance"), ("3", "Next meeting")],
    ),
    "an earlier meeting behind the close counts from where it began": (
        f"""871 WELCOME
{TOLD}

872 ROADS
{TOLD}

873 BUDGET
{TOLD}

The meeting closed at 9 pm.

Minutes of the planning committee held on 2 May 2033

865 WELCOME
{TOLD}

866 BENCHES
{TOLD}
""",
        [("871", "WELCOME"), ("872", "ROADS"), ("873", "BUDGET"), ("865", "WELCOME"), ("866", "BENCHES")],
    ),
    "titles that go on in the next line": (
        f"""1. Welcome
{TOLD}

2. Plan of the Ward and of the Green (of the 3rd
May) for Benches
{TOLD}

3. REPORT ON ANYTHING THAT WAS SET ASIDE AT THE LAST MEETING IN
ANTICIPATION OF THE BUDGET AND THE REST OF THE GREEN AND TREES
{TOLD}

4. Close
All left.
""",
        [
            ("1", "Welcome"),
            ("2", "Plan of the Ward and of the Green (of the 3rd May) for Benches"),
            (
                "3",
                ("REPORT ON ANYTHING THAT WAS SET ASIDE AT THE LAST MEETING IN ANTICIPATION OF THE BUDGET AND THE REST "
                "OF THE GREEN AND TREES"),
            ),
            ("4", "Close"),
        ],
    ),
    "a number over its own first part": (
        f"1.\n1.1\nWelcome of All\n\n{TOLD}\n\n2.\n2.1\nRoads of the Ward\n\n{TOLD}\n\n3.\n3.1\nTrees\n\n{TOLD}\n",
        [
            ("1", None),
            ("1.1", "Welcome of All"),
            ("2", None),
            ("2.1", "Roads of the Ward"),
            ("3", None),
            ("3.1", "Trees"),
        ],
    ),
    "a page's foot stands between a title and the number under it": (
        f"""Highways

1. The Clerk reported that the bench had been broken by a fallen tree.

Declarations of Interest

Page 2

2. There were no declarations of interest and none was asked for.

Finance

3. The Clerk presented the accounts, which were approved by the members.

Parks

4. {TOLD}
""",
        [("1", "Highways"), ("2", "Declarations of Interest"), ("3", "Finance"), ("4", "Parks")],
    ),
    "numbers behind the titles too: those before them are the items'": (
        f"1. Welcome (Item 1)\n{TOLD}\n\n2. Apologies (Item 2)\n{TOLD}\n\n3. Highways (Item 3)\n{TOLD}\n",
        [("1", "Welcome (Item 1)"), ("2", "Apologies (Item 2)"), ("3", "Highways (Item 3)")],
    ),
    "an I that was read for 1": (
        f"I. WELCOME\n{TOLD}\n\n2. APOLOGIES\n{TOLD}\n\n3. HIGHWAYS\n{TOLD}\n\n4. CLOSE\n{TOLD}\n",
        [("I", "WELCOME"), ("2", "APOLOGIES"), ("3", "HIGHWAYS"), ("4", "CLOSE")],
    ),
    "an I that opens a name": (
        f"1. Welcome\n{TOLD}\n\nI. Fox asked about the bench.\n",
        [("1", "Welcome")],
    ),
    "a year goes on through the items": (
        f"AM1/21 Welcome\n{TOLD}\n\nAM2/21 Apologies\n{TOLD}\n\nAM3/22 Highways\n{TOLD}\n\nAM4/22 Close\n{TOLD}\n",
        [("AM1/21", "Welcome"), ("AM2/21", "Apologies"), ("AM3/22", "Highways"), ("AM4/22", "Close")],
    ),
    "an item without a title over its parts": (
        f"1. Welcome\n{TOLD}\n\n2. Highways\n{TOLD}\n\n3.\n3.1\n{TOLD}\n3.2\n{TOLD}\n\n4. Close\n{TOLD}\n",
        [("1", "Welcome"), ("2", "Highways"), ("3", None), ("3.1", None), ("3.2", None), ("4", "Close")],
    ),
    "a number that is left at the end of the text": (
        f"1. Welcome\n{TOLD}\n\n2. Highways\n{TOLD}\n\n4.1\n",
        [("1", "Welcome"), ("2", "Highways")],
    ),
    "a part of another item": (
        f"1. Welcome\n{TOLD}\n\n2. Roads\n{TOLD}\n\n2.1 Trees\n{TOLD}\n\n5.1 Hedges of Mill Lane\n\n3. Close\n{TOLD}\n",
        [("1", "Welcome"), ("2", "Roads"), ("2.1", "Trees"), ("3", "Close")],
    ),
    "letters that run on through the items": (
        f"1. Welcome\na. Chair\n{TOLD}\n\n2. Park\nb. Bench\n{TOLD}\nc. Trees\n{TOLD}\n\n3. Road\nd. Arms\n{TOLD}\n",
        [("1", "Welcome"), ("a", "Chair"), ("2", "Park"), ("b", "Bench"), ("c", "Trees"), ("3", "Road"), ("d", "Arms")],
    ),
    "most titles end in a colon": (
        f"""1. Apologies: None.
2. Old Mill Lane: {TOLD}
3. Benches, Two of Them: painted in green by the men of the ward
4. Close: {TOLD}
""",
        [("1", "Apologies"), ("2", "Old Mill Lane"), ("3", "Benches, Two of Them"), ("4", "Close")],
    ),
    "numbers behind a sign": (
        f"#1 Fox Lane\n{TOLD}\n\n#2 Old Mill\n{TOLD}\n\n#3 Benches\n{TOLD}\n",
        [("1", "Fox Lane"), ("2", "Old Mill"), ("3", "Benches")],
    ),
    "links to files over the text": (
        f"""Welcome

{TOLD}

flood of June 2033 PDF 120 KB

{TOLD}

bench list PDF 88 KB

{TOLD}

Next meeting

{TOLD}
""",
        [(None, "Welcome"), (None, "flood of June 2033"), (None, "bench list"), (None, "Next meeting")],
    ),
    "a letter in a heading of its own": (
        f"## 1. Highways\n{TOLD}\n\n### b. Bench of the North Ward\n{TOLD}\n\n## 2. Close\n{TOLD}\n",
        [("1", "Highways"), ("b", "Bench of the North Ward"), ("2", "Close")],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), DOCUMENTS.values(), ids=DOCUMENTS)
def test_items(text, wanted):
    assert listed(text) == wanted


def test_a_lone_point_set_deeper_stays_one_behind_a_page_foot():
    minutes = minutesparse.parse(f"{HEAD}1. Highways\nPage 1\n   A. Bench of the North Ward\n\n2. Parks\n{TOLD}\n")
    assert [(clause.number, clause.text) for clause in minutes.find("clause")] == [("A.", "Bench of the North Ward")]


def test_numbers_alone_far_apart_count_the_pages():
    pages = "".join(
        f"{value}. Item {name}\n" + f"{TOLD}\n" * 8 + f"\n{value + 10}\n\n" + f"{TOLD}\n" * 4 + "\n"
        for value, name in enumerate(("Ash", "Birch", "Cedar"), 1)
    )
    minutes = minutesparse.parse(HEAD + pages)
    assert [item.title for item in minutes.items] == ["Item Ash", "Item Birch", "Item Cedar"]
    assert [line.text for line in minutes.furniture] == ["11", "12", "13"]
