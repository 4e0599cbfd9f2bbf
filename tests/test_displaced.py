"""Headings in the middle of other text: what they cut is one block again, and they stand over text of their own."""

import minutesparse

HEAD = "Minutes of the meeting of the Council held on 4 May 2033\n\n"
END = "Close\nThe meeting closed at 9 pm.\n"
CUT = """1. Floods
The Clerk told the members that the river had come over the road in March and

2. Trees
that the school had been closed until the water fell.

Trees were cut by the rangers before the storm.

"""


def told(text):
    """The words under each title; the numbers of the headings that are said to be displaced."""
    minutes = minutesparse.parse(HEAD + text)
    moved = [issue.span.start for issue in minutes.issues if issue.code == "displaced-heading"]
    numbers = [item.number for item in minutes.items if item.span.start in moved]
    return {item.title: [block.text for block in item.blocks] for item in minutes.items}, numbers


def test_two_headings_cut_one_sentence():
    texts, moved = told(
        """1. Floods
The Clerk told the members that the river had come over the road in March and

2. Trees
that the school had been closed until the water

3. Roads
fell, which it did in April.

Trees were cut by the rangers before the storm.

Roads were swept in June.

4. """
        + END
    )
    told_of_floods = "The Clerk told the members that the river had come over the road in March and"
    rest = "that the school had been closed until the water fell, which it did in April."
    assert texts["Floods"] == [f"{told_of_floods} {rest}"]
    assert texts["Trees"] == ["Trees were cut by the rangers before the storm."]
    assert texts["Roads"] == ["Roads were swept in June."]
    assert moved == ["2", "3"]


def test_more_headings_than_are_looked_over_cut_a_sentence_but_lose_nothing():
    names = ("Trees", "Roads", "Halls", "Grants", "Benches", "Gates")
    parts = [f"\n{number}. {name}\nthen from a part of it to the next and\n" for number, name in enumerate(names, 2)]
    wrapped = "The river came over the road in the month of March, and so\n" + "it was told in the hall, and so\n" * 9
    text = f"1. Floods\n{wrapped}in the end they went\n{''.join(parts)}\nso on to the end.\n\n8. {END}"
    texts, _ = told(text)
    words = " ".join(text for blocks in texts.values() for text in blocks)
    assert words.count("from a part of it") == len(names)
    assert list(texts) == ["Floods", *names, "Close"]


def test_the_rest_of_the_title_before_was_torn_off_too():
    texts, moved = told(
        CUT.replace("Floods\n", "Floods of the\n\n").replace("\n\n2. Trees", "\n\nLast Year\n\n2. Trees") + f"3. {END}"
    )
    assert list(texts) == ["Floods of the Last Year", "Trees", "Close"]
    assert moved == ["2"]


def test_a_heading_without_words_to_look_for_stands_behind_the_list_it_cut():
    points = "fell.\n- the bank was mended\n- the bed was cleared\n\n"
    texts, _ = told(CUT.replace("Trees\n", "Of It\n").replace("fell.\n\n", points) + f"3. {END}")
    assert texts["Floods"][1:] == ["the bank was mended", "the bed was cleared"]
    assert texts["Of It"] == ["Trees were cut by the rangers before the storm."]


LIST = """3. Roads
- Mill Lane had been swept in

4. Grants for Halls
{}
- Church Road was left as it was

Roads were looked at again.

{}

5. """
JUNE = "June by the men of the ward"
GRANTS = "Grants for halls were given to all who had asked for them in time."


def test_a_heading_that_cuts_a_list_moves_to_its_text():
    texts, moved = told(CUT + LIST.format(JUNE, GRANTS) + END)
    assert texts["Roads"] == [
        f"Mill Lane had been swept in {JUNE}", "Church Road was left as it was", "Roads were looked at again.",
    ]  # fmt: skip
    assert texts["Grants for Halls"] == [GRANTS]
    assert moved == ["2", "4"]


def test_a_heading_that_cuts_a_list_stays_without_a_text_that_shares_most_of_its_words():
    texts, moved = told(CUT + LIST.format(JUNE, "Grants were asked for.") + END)
    assert texts["Roads"] == ["Mill Lane had been swept in"]
    assert texts["Grants for Halls"][0] == JUNE
    assert moved == ["2"]
