"""The words that authored minutes are made of. Rows only; every name is invented."""

from __future__ import annotations

PLACES = ("Ashbrook", "Netherfold", "Long Cawder", "Millstead", "Upper Quill", "Great Tarrow", "Dunmallet", "Hexby")
NAMES = (
    "Cllr Jane Fox",
    "Cllr A B Dale",
    "Mrs C Eden",
    "Cllr Tom Hurst",
    "Mr P Lark",
    "Cllr Nia Bevan",
    "Dr R Stone",
    "Cllr Ida Moss",
    "Ms T Vale",
    "Cllr Owen Pike",
)
TITLES = (
    "Budget for the Coming Year",
    "Allotment Rents",
    "Highways and Footpaths",
    "Grant Applications",
    "Play Area Repairs",
    "Street Lighting",
    "Village Hall Roof",
    "Cemetery Regulations",
    "Tree Survey",
    "Winter Gritting",
    "Library Opening Hours",
    "Bus Service 42",
    "Flood Defences",
    "Parking at the Station",
    "Annual Insurance",
    "Standing Orders",
    "Internal Audit",
    "Community Garden",
    "Speed Limit on Mill Lane",
    "Public Toilets",
    "Bench at the Green",
    "Website Contract",
)
THINGS = (
    "budget",
    "lease of the pavilion",
    "report on drainage",
    "contract for mowing",
    "footpath by the mill",
    "tender for the roof",
    "plan for the allotments",
    "grant to the band",
    "register of trees",
    "policy on signs",
    "letter from the school",
    "survey of the bridge",
    "sale of the old mower",
    "programme of repairs",
)
DOINGS = (
    "approved",
    "deferred to the next meeting",
    "published on the website",
    "sent to all members",
    "paid from reserves",
    "reviewed in the spring",
)
FINDINGS = (
    "needs a second coat of paint",
    "would cost too much",
    "is in good order",
    "had not been inspected",
    "is late again",
    "could be shared with others",
)
