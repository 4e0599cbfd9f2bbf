"""The merged tables: the rows of every dialect, one tuple per table name, in the order in which they are tried."""

from __future__ import annotations

from minutesparse.dialects import (
    closings,
    common,
    cy,
    deciding,
    en_ie,
    en_nz,
    interests,
    items,
    lists,
    meetings,
    motions,
    openings,
    outcomes,
    signs,
    votes,
)

#: Of each kind of fact, what a text must hold for its patterns to be tried.
SIGNS = signs.SIGNS

# people, meeting, attendance, items
HONORIFICS = common.HONORIFICS + cy.HONORIFICS
ROLES = common.ROLES
MONTHS = common.MONTHS + cy.MONTHS
WEEKDAYS = common.WEEKDAYS + cy.WEEKDAYS
ATTENDANCE_LABELS = lists.ATTENDANCE_LABELS
LABEL_WORDS = lists.LABEL_WORDS
APOLOGIES = lists.APOLOGIES
MOVES = lists.MOVES
ITEM_KINDS = items.ITEM_KINDS
DOCUMENTS = items.DOCUMENTS
INTEREST_KINDS = interests.INTEREST_KINDS
DECLARING = interests.DECLARING
LEAVING = interests.LEAVING
BODY_WORDS = meetings.BODY_WORDS
MEETING_KINDS = meetings.MEETING_KINDS
PLACE_WORDS = meetings.PLACE_WORDS
OPEN_TIMES = meetings.OPEN_TIMES
CLOSE_TIMES = meetings.CLOSE_TIMES
MASTHEAD_LABELS = meetings.MASTHEAD_LABELS

# what opens a block
ITEM_TITLES = openings.ITEM_TITLES
OPENINGS = (
    closings.SIGNATURE_LINES
    + cy.OPENINGS
    + en_ie.OPENINGS
    + en_nz.OPENINGS
    + openings.LABELS
    + openings.ATTENDANCE
    + outcomes.RECOMMENDATIONS
    + motions.MOTIONS
    + outcomes.RESOLUTIONS
    + votes.VOTES
    + openings.ACTIONS
    + closings.CLOSINGS
)

# how bodies decide, move and vote
DECISION_VERBS = deciding.DECISION_VERBS
FORMULAS = deciding.FORMULAS
DECISION_OPENINGS = deciding.DECISION_OPENINGS + en_ie.DECISION_OPENINGS + cy.DECISION_OPENINGS
DISPOSITIONS = deciding.DISPOSITIONS
DECIDED_THINGS = deciding.DECIDED_THINGS
REMARKS = deciding.REMARKS
MOVERS = deciding.MOVERS + en_ie.MOVERS + cy.MOVERS
RESULTS = deciding.RESULTS
VOTE_OPTIONS = deciding.VOTE_OPTIONS
