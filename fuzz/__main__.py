"""Run every harness for a given time; what they find is minimised into tests/corpus and told.

python -m fuzz --minutes 30 [--only parse]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import minutesparse
from minutesparse.markers import MARKERS

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "tests" / "corpus"
KINDS = {"tokenize": "text", "parse": "text", "from_json": "json", "html": "html"}
MINIMISING = 60  # seconds


def main() -> int:
    """Each harness in turn; 1 where something was found."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=1, help="for each harness")
    options.add_argument("--only", choices=KINDS)
    asked = options.parse_args()
    found = 0
    for name in [asked.only] if asked.only else KINDS:
        found += _run(name, int(asked.minutes * 60))
    print(f"\n{found} found" if found else "\nnothing found")
    return int(found > 0)


def _run(name: str, seconds: int) -> int:
    print(f"── {name}, {seconds} s", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        seeds = _seeds(place / "seeds", KINDS[name])
        words = place / "words.dict"
        words.write_text(_dictionary(), "utf-8")
        artifacts = place / "found-"
        command = [
            sys.executable, "-m", "fuzz.harness", name, f"-max_total_time={seconds}", f"-dict={words}", "-timeout=60",
            "-max_len=4096", "-rss_limit_mb=4096", f"-artifact_prefix={artifacts}", "-print_final_stats=1",
            str(place / "grown"), str(seeds),
        ]  # fmt: skip
        (place / "grown").mkdir()
        done = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, errors="replace", check=False)
        lines = done.stderr.splitlines()
        print(*(line for line in lines if line.startswith("stat::number_of_executed")), sep="\n")
        finds = sorted(place.glob("found-*"))
        if finds:
            print(*lines[-60:], sep="\n")
        for find in finds:
            _keep(name, find)
        return len(finds)


def _seeds(folder: Path, kind: str) -> Path:
    """The regression corpus and the samples, in the form that the harness takes."""
    folder.mkdir()
    for path in sorted((CORPUS / kind).iterdir()):
        (folder / path.name).write_bytes(path.read_bytes())
    for path in sorted((ROOT / "samples").glob("*.txt")):
        data = path.read_bytes()
        if kind == "json":
            data = minutesparse.to_json(minutesparse.parse(data.decode())).encode()
        if kind == "html":
            data = b"<!doctype html><p>" + data.replace(b"\n\n", b"<p>").replace(b"\n", b"<br>")
        (folder / path.name).write_bytes(data[:4096])
    return folder


def _dictionary() -> str:
    """The markers' own examples, as libFuzzer's dictionary."""
    words = sorted({example for row in MARKERS for example in row.examples})
    quoted = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in words)
    return "".join(f'"{word}"\n' for word in quoted)


def _keep(name: str, find: Path) -> None:
    """The shortest input that still shows the fault, into the regression corpus."""
    least = find.with_name("least")
    minimise = ["-minimize_crash=1", f"-max_total_time={MINIMISING}", f"-exact_artifact_path={least}"]
    command = [sys.executable, "-m", "fuzz.harness", name, *minimise, str(find)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    kept = CORPUS / KINDS[name] / f"{find.name.removeprefix('found-')[:24]}"
    kept.write_bytes((least if least.exists() else find).read_bytes())
    print(f"kept as {kept.relative_to(ROOT)}")


if __name__ == "__main__":
    sys.exit(main())
