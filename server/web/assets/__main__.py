"""`python -m server.web.assets`: makes the build now (set-up does) and says what each page will ask for."""

import sys

from server.web.assets import PLACES, AssetsError, Build, current, dress_of, modules_of


def first_load(place: str, kinds: tuple[str, ...], build: Build) -> dict[str, int]:
    """What a page asks for, besides itself: path → bytes, as a browser gets them over plain HTTP."""
    fonts = [path for path in build.files if path.startswith("fonts/")]
    at_once, later = modules_of(place, kinds, build)
    styles, words = dress_of(place, "fr", kinds, build)
    asked = [*at_once, *later, *fonts, *styles, "icons.svg", *words]
    return {path: build.files[path].gzip or build.files[path].size for path in asked}


def main() -> None:
    try:
        for place in PLACES:
            asked = first_load(place, (), current())
            print(f"{place}: {len(asked)} requests, {sum(asked.values()) / 1000:.0f} kB")
    except AssetsError as problem:
        sys.exit(f"{problem}")


if __name__ == "__main__":
    main()
