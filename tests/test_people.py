"""Names split from lists, and printed forms found again among the people."""

from __future__ import annotations

import pytest

from minutesparse.facts.people import People, looks_like_name, split_name, split_names
from minutesparse.model import Person


def names(text: str) -> list[str]:
    return [name.name for _, _, name in split_names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cllr Fox, Cllr Ash and Cllr Reed", ["Fox", "Ash", "Reed"]),
        ("Councillors Fox, Ash and Reed", ["Fox", "Ash", "Reed"]),
        ("Councillors S Fox, A Ash, B Reed and\n\nOak", ["S Fox", "A Ash", "B Reed", "Oak"]),
        ("Mrs E A Fox P J Ash J Reed Mrs D Oak", ["E A Fox", "P J Ash", "J Reed", "D Oak"]),
        ("J Fox (Clerk) A Ash (Director of Roads) Mrs B Reed", ["J Fox", "A Ash", "B Reed"]),
        ("Willet F. Fox,\nTheo F. Ash, Jr.,\nJo Reed", ["Willet F. Fox", "Theo F. Ash, Jr.", "Jo Reed"]),
        ("Mr. J. Fox, President.\nMrs. B. Ash,\nMr. C. Reed", ["J. Fox", "B. Ash", "C. Reed"]),
        ("Jo Fox       The Ashby Times", ["Jo Fox"]),
        ("Road foreman Jo Fox and five residents", ["Jo Fox"]),
        ("Cyng./Cllrs. Jo Fox, Al Ash", ["Jo Fox", "Al Ash"]),
        ("Ann Page - Board Vice President", ["Ann Page"]),
        ("Messrs Fox, Ward, Ash, Mrs. Reed", ["Fox", "Ward", "Ash", "Reed"]),
        ("Cllr A Fox (Chair) Cllr Mrs B Ash Cllr C Reed", ["A Fox", "B Ash", "C Reed"]),
        ("Jo Fox; Al Ash, Town Clerk; and Di Reed, Chief Deputy Attorney", ["Jo Fox", "Al Ash", "Di Reed"]),
        ("Fox, Ash, Reed", ["Fox", "Ash", "Reed"]),
        ("J. Fox, A. Van Ash, S. O'Reed", ["J. Fox", "A. Van Ash", "S. O'Reed"]),
        ("City Manager Jo Fox\nCity Clerk Al Ash", ["Jo Fox", "Al Ash"]),
        ("supervisors Jo Fox and Al Ash, treasurer Di Reed", ["Jo Fox", "Al Ash", "Di Reed"]),
        ("Meetings Administrator (Ms. L. Fox), Head of Roads and Parks (Mr. A. Ash)", ["L. Fox", "A. Ash"]),
        ("Mr J Fox, Cabinet Member with Responsibility for Children and Families", ["J Fox"]),
        ("Councillors: J. Fox, A. Ash D. Reed", ["J. Fox", "A. Ash", "D. Reed"]),
        ("Mr Fox, plus eight members of the public", ["Fox"]),
        ("Fox, Ash and Ward", ["Fox", "Ash", "Ward"]),
        ("None", []),
        ("Nil.", []),
        ("6 Members of the Public", []),
        ("", []),
    ],
)  # fmt: skip
def test_lists_are_split(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "title", "name", "role", "initials"),
    [
        ("Cllr Jo Fox (Chairman)", "Cllr", "Jo Fox", "Chairman", None),
        ("Jo Fox JF", None, "Jo Fox", None, "JF"),
        ("Margaret Ash (MAs)", None, "Margaret Ash", None, "MAs"),
        ("County Councillor M Fox", "County Councillor", "M Fox", None, None),
        ("Mayor Fox", "Mayor", "Fox", "Mayor", None),
        ("City Manager Jo Fox", None, "Jo Fox", "City Manager", None),
        ("Jo Fox, City Manager", None, "Jo Fox", "City Manager", None),
        ("Director of Public Works Jo Fox", None, "Jo Fox", "Director of Public Works", None),
        ("Sir John Fox MBE", "Sir", "John Fox", None, None),
        ("Fox (M)", None, "Fox", None, "M"),
        ("Cllr Jo Fox Ashby County Council", "Cllr", "Jo Fox", "Ashby County Council", None),
    ],
)
def test_a_name_is_taken_apart(text: str, title: str | None, name: str, role: str | None, initials: str | None) -> None:
    found = split_name(text)
    assert (found.honorific_prefix, found.name, found.initials) == (title, name, initials)
    assert found.role == role or (name == "Jo Fox" and title == "Cllr" and role is not None and found.role is not None)


def test_spans_leave_the_shared_title_and_the_role_out() -> None:
    text = "Councillors Fox (Chair) and Ash"
    assert [text[start:end] for start, end, _ in split_names(text)] == ["Fox", "Ash"]


def test_what_looks_like_a_name() -> None:
    assert all(map(looks_like_name, ("Cllr Fox", "Jo Fox", "J. Fox", "Mayor Ash")))
    assert not any(map(looks_like_name, ("the road is closed", "Planning Committee", "", "The Clerk", "None")))


PEOPLE = People(
    (
        Person("person-1", "Rob Fox", "Cllr", None, "RF"),
        Person("person-2", "A Ash", "Mr"),
        Person("person-3", "B Ash", "Mrs"),
        Person("person-4", "Reed", "Mayor", "Mayor"),
        Person("person-5", "Sheehan", "Councillor", None, "C"),
        Person("person-6", "Sheehan", "Councillor", None, "M"),
    )
)


@pytest.mark.parametrize(
    ("printed", "id"),
    [
        ("Rob Fox", "person-1"),
        ("Cllr Fox", "person-1"),
        ("R. Fox", "person-1"),
        ("RF", "person-1"),
        ("Cllr Jim Fox", None),
        ("Ash", None),
        ("Mrs Ash", "person-3"),
        ("A. Ash", "person-2"),
        ("Mayor Reed", "person-4"),
        ("the Mayor", "person-4"),
        ("Councillor Sheehan (C)", "person-5"),
        ("Sheehan", None),
        ("Cllr Unknown", None),
        ("", None),
    ],
)
def test_printed_forms_are_found(printed: str, id: str | None) -> None:
    found = PEOPLE.resolve(printed)
    assert (found.id if found else None) == id


def test_hostile_lists_are_split_in_good_time() -> None:
    for text in ("Mr " * 5000, "(" * 5000, "Cllr A (x) " * 2000, "A. " * 5000, "and " * 5000, "Fox," * 5000):
        split_names(text)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Cllrs Fox, Ash and the Clerk", [None, None]),
        ("Cllr Jo Fox & the Clerk, Al Ash", [None, "Clerk"]),
        ("Cllr Jo Fox, the Clerk", ["Clerk"]),
        ("Cllr Fox, Chairman and Leader, Cllr Ash", ["Chairman and Leader", None]),
    ],
)
def test_an_office_behind_and_is_another_person(text, roles):
    assert [name.role for _, _, name in split_names(text)] == roles
