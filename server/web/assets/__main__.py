"""`python -m server.web.assets`: makes the build now (set-up does) and says what each page will ask for."""

import sys

from server.web.assets import PLACES, AssetsError, Build, current, modules_of


def first_load(place: str, kinds: tuple[str, ...], build: Build) -> dict[str, int]:
    """What a page asks for, besides itself: path → bytes, as a browser gets them over plain HTTP."""
    fonts = [path for path in build.files if path.startswith("fonts/")]
    at_once, later = modules_of(place, kinds, build)
    asked = [*at_once, *later, *fonts, f"styles/{place}.css", "icons.svg", f"words/fr/{place}.ftl"]
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
