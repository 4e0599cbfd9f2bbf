"""How fast pages are read, and that twice the page takes twice the time.

    python benchmarks/reading.py

The page is written here, in the style of a council's site: a table of agenda items, each with
labels, paragraphs, a list and a link, with 34 tags a kilobyte (a real page of that kind had 25).
`state` is a page of which all but a little is hidden state.
"""

from __future__ import annotations

import time

from minutesparse.readers import read

_ITEM = """
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">{n}.</p></td><td>
<p class="mgAiTitleTxt"><a class="mgAiTitleLnk" href="documents/s{n}/Report.pdf">Care Homes Update
 <span class="mgFileSize"><img alt="pdf icon" src="x.gif"> PDF {n} KB</span></a></p>
<p class="mgSubItemTitleTxt">Minutes:</p>
<div class="mgWordPara"><div class="WordSection1">
<p class="MsoNormal" style="text-align:justify"><span lang="EN-GB" style="color:black">The Head of Service said that
 the home at Larkfield would open in May, and that&nbsp;places had been offered to {n} people. Members asked how the
 offers had been made, who had been consulted, and what would follow for those who lived in the two homes that were to
 close by the end of the year. It was explained that every family had been visited, and that no one would be asked to
 move before a place had been found that suited them.</span></p>
<p class="MsoNormal" style="text-align:justify"><span lang="EN-GB" style="color:black">The Chair thanked the officers
 for the report, and asked that the figures be brought back to the committee in the autumn, with a comparison of what
 had been spent in each of the last three years and of what was expected in the next.</span></p>
<p class="MsoNormal" style="text-align:justify"><span lang="EN-GB" style="color:black">&nbsp;</span></p>
<ul><li>a visit would be arranged<ul><li>in the spring</li></ul></li><li>figures would follow</li></ul>
<p class="MsoNormal"><b>RESOLVED</b> that:</p><ol type="a"><li>the report be noted;</li><li>a plan be made.</li></ol>
</div></div></td></tr>"""


def page(size: int) -> bytes:
    """A page of about `size` bytes."""
    items = "".join(_ITEM.format(n=n) for n in range(1, size // len(_ITEM) + 1))
    start = "<!doctype html><title>Minutes</title><nav><a href=/>Home</a></nav><main><h1>Council</h1><table>"
    return (start + items + "</table></main><footer>Terms</footer>").encode()


def state(size: int) -> bytes:
    """A page of about `size` bytes of which nearly all is hidden state."""
    return page(20_000) + b'<input type="hidden" name="__VIEWSTATE" value="' + b"dDwt" * (size // 4) + b'">'


def main() -> None:
    """Print a line for each kind of page and size: seconds of one core, and megabytes a second."""
    for name, make in (("items", page), ("state", state)):
        for size in (1, 5, 10, 20):
            data = make(size * 1_000_000)
            best = min(_seconds(data) for _ in range(3 if size < 20 else 1))
            print(f"{name:6} {len(data) / 1e6:6.1f} MB {best:7.2f} s {len(data) / 1e6 / best:7.1f} MB/s")


def _seconds(data: bytes) -> float:
    begun = time.process_time()
    read(data)
    return time.process_time() - begun


if __name__ == "__main__":
    main()
