"""The signs of each kind of fact: a text without one of them is not read for it. Rows only: no functions here.

A sign is a stem or a few words. In small letters it stands for any case, with a capital for itself. A space at an end
is an end of a word. A new wording of a fact wants a look here: what none of these signs tells is not found.
"""

from __future__ import annotations

SIGNS: dict[str, tuple[str, ...]] = {
    # a verb that decides, or a formula
    "decision": (
        "agree", "approv", "resol", "decid", "decis", "adopt", "accept", "note", "received", "elect", "appoint",
        "grant", "defer", "refus", "reject", "endors", "declin", "confirm", "ratif", "concur", "recommend",
        "withdr", "nominat", "co-opt", "true ", "correct ", "read and signed", "in favo", "permission", "no objection", "support",
        "authori", "denied", "deny", "continue", "postpon", "tabled", "on file", "voted", "determined", "ordered",
        "penderfyn", "cytunwyd", "cinneadh", "rún", "award", "acknowledg", "held over", "carried", "passed",
        "warning", "violation", "consensus", "suspen", "dismiss", "allowed", "bumped", "laid over", "objected", "revok",
        "referred", "remand", "were content", "were happy", "were satisfied", "left to", "leave to", "no comment", "action taken", "council action", "introduce", "waive", "BE ",
    ),
    # a word that moves, seconds or tells a vote
    "motion": (
        "moved", "moves", "motion", "propos", "prop.", "prop:", "second", "2nd", "2 nd", "vote", "lost", "aye", "unanim", "(y-",
        "m/s", "molta", "cuid", "cynig", "eiliwyd", "defeated", "yeas", "yea:", "yes:", "yes votes", "opposed:", "favor:", "favour:",
    ),
    # somebody is named who moves
    "mover": (
        "propos", "prop.", "prop:", "moved", "moves", "mover", "motion", "nominat", "resolved (", "moving", "molta", "cynig",
        "introduced by", "put forward", "tabled by", "m/s",
    ),
    # somebody is named who seconds
    "seconder": ("second", "2nd", "2 nd", "supported by", "sec:", "sec.", " sec ", "cuid", "eiliwyd"),
    # somebody or some number votes for an option
    "option": (
        "for", "favo", "aye", "yea", "yes", "affirm", "against", "no", "nay", "oppos", "dissent", "contra", "contre", "negative",
        "abs", "recus", "disqualif", "conflict", "excused", "paired", "pairs", "appro", "denied", "deny", "nanimously",
        "y-", "n-", " y ", " n ", "(y)", " y,", "-y,", "-n,",
    ),
    # who is there and who is not
    "presence": (
        "resent", "ttend", "participated", "pologi", "pology", "bsen", "egrets", "excused", "STAFF", "Staff:", "Officers:", "OFFICERS",
        "Officials", "Guests", "Visitors:", "in the chair", "bresennol", "áthair", "ÁTHAIR", "eithsc", "PRESE", "APOL0G", "Members of the",
        "Members:", "MEMBERS:", "Applicant", "Interested p", "ederunt", "SEDERUNT",
    ),
    # somebody comes or goes
    "move": (
        " left", "joined", "arrived", "entered", "withdrew", "departed", "retired", "attended", "was present",
        "were present", "vacated", "returned", "presided", "presiding", "the chair", "chaired", "substituted",
        "exited",
    ),
    # somebody declares an interest
    "interest": ("nterest", "onflict", "DPI", " ORI", "ecuniary"),
    # the meeting begins
    "opening": ("rder", "ommenc", "pened", "onvened", "began", "started", "declared", "OPEN"),
    # the meeting ends
    "closing": ("djourn", "lose", "losing", "nded", "onclu", " rose", "inish", "erminat", "losure", "i ben", "END", "ROSE"),
    # the meeting breaks off
    "break": ("recess", "uspended", "djourn", " break"),
}  # fmt: skip
