"""What on a page is the site and what is hidden, and the few class names of vendors that mean something to us.

Rows only decide; the walk acts on them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

Attributes = dict[str, "str | None"]

#: Class names of meeting software, lower case, and the part that their element plays.
#: apart: words beside words, though no space stands between · number: the number of the item that follows ·
#: plain: a list whose points are no bullets · left out: of no use to a reader.
ROLES = {
    "agendaitemcounter": "number",  # eScribe: a block beside the title's block
    "mgitemnumbercell": "number",  # ModernGov, where no table is used
    "agendaitemmotions": "plain",  # eScribe: each motion is a point of a list
    "agendaitems": "plain",
    "mgbulletlist": "plain",  # ModernGov: links to papers
    "label": "apart",  # eScribe: Moved by: | Councillor
    "value": "apart",
    "mglabel": "apart",  # ModernGov: Venue: | Town Hall
    "mgfilesize": "apart",  # ModernGov: PDF 253 KB, behind a link
    "mgactionlist": "left out",  # ModernGov: View the background to item 3
    "mghelpline": "left out",
    "agendaitemattachments": "plain",
}


def role_of(attributes: Attributes) -> str:
    """The part that an element plays by its class, "" for most."""
    names = attributes.get("class")
    if not names:
        return ""
    for name in names.lower().split():
        if name in ROLES:
            return ROLES[name]
    return ""


def is_hidden(attributes: Attributes, tag: str) -> bool:
    """A visitor does not see the element. Hidden table headings are kept: they name the columns."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    css = attributes.get("style")
    if css and _UNSHOWN.search(css):
        return True
    names = attributes.get("class")
    return tag != "th" and not _HIDDEN.isdisjoint((names or "").lower().split())


_UNSHOWN = regex.compile(r"display\s*+:\s*+none|visibility\s*+:\s*+hidden|mso-hide\s*+:\s*+all", regex.IGNORECASE)
_HIDDEN = frozenset(
    ("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "hidden", "is-hidden", "d-none", "mghide",
     "offscreen", "noshow")
)  # fmt: skip


def is_site(tag: str, attributes: Attributes) -> str:
    """The element belongs to the site, not to the page's own matter: menus, banners, footers.

    The answer is "outside", "inside", or "unless": outside unless it holds the page's heading.
    """
    if tag in ("nav", "footer", "aside", "dialog", "menu") or (attributes.get("role") or "") in _SITE_ROLES:
        return "outside"
    if tag == "header":
        return "inside" if "AgendaHeader" in (attributes.get("class") or "") else "unless"
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
    if len(names) < 2 or tag in ("body", "main", "article", "table"):
        return "inside"
    if role_of(attributes) == "left out":
        return "outside"
    return "unless" if any(_SITE.fullmatch(name) for name in names.split()[:20]) else "inside"


def holds_matter(node: LexborNode) -> bool:
    """The page's heading or its main part is inside."""
    return node.css_first("h1, main, article, .AgendaHeader") is not None


SITE_TAGS = frozenset(("nav", "footer", "aside", "dialog", "menu", "header"))
_SITE_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alert", "menu"))
_SITE = regex.compile(
    r"(?!(?:has|no|with|without|not)-)(?:[a-z0-9]{1,20}+[-_]){0,4}?"
    r"(?:cookies?|cookie-?(?:banner|bar|consent|notice|law|policy)|gdpr|breadcrumbs?|skip-?(?:link|nav|links|to-content)"
    r"|nav|navbar|navigation|menu|menubar|mega-?menu|sidebar|site-?footer|site-?header|footer|pagination|pager"
    r"|social|share|sharing|sharedaddy|addtoany|comments|comment-respond|related-posts|law-info-bar|entry-meta|posted-on|byline"
    r"|newsletter|search-?(?:form|box|bar)|widget-area|print-?link|toolbar)"
    r"(?:[-_](?:area|bar|block|bottom|box|container|content|desktop|holder|inner|items?|links?|list|main|mobile|primary"
    r"|section|top|widget|wrap|wrapper)){0,2}"
)
