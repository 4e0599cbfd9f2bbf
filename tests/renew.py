"""Renew the expected outlines of the samples: `make samples`. The git diff is the review."""

from tests.samples import SAMPLES, expected, outline_of


def main() -> None:
    for path in SAMPLES:
        target, new = expected(path), outline_of(path)
        old = target.read_text("utf-8") if target.exists() else None
        if new != old:
            target.write_text(new, "utf-8", newline="\n")
            print(f"{'changed' if old is not None else 'new    '} {target.name}")
    print(f"{len(SAMPLES)} samples")


if __name__ == "__main__":
    main()
