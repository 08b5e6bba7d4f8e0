"""`python -m server.web.assets`: makes the build now (set-up does) and says what each page will ask for."""

import sys

from server.web.assets import PLACES, AssetsError, Build, current, modules_of


def first_load(place: str, build: Build) -> tuple[int, int]:
    """Modules, and bytes with style, words, icons and fonts, as a browser gets them over plain HTTP."""
    modules = modules_of([f"{place}/main.js"], build)
    fonts = [path for path in build.files if path.startswith("fonts/")]
    asked = [*modules, *fonts, f"styles/{place}.css", "icons.svg", "words/fr.ftl"]
    sizes = [build.files[path].gzip or build.files[path].size for path in asked if path in build.files]
    return len(modules), sum(sizes)


def main() -> None:
    try:
        build = current()
        for place in PLACES:
            modules, size = first_load(place, build)
            print(f"{place}: {modules} modules, {size / 1000:.0f} kB with style, words, icons and fonts")
    except AssetsError as problem:
        sys.exit(f"{problem}")


if __name__ == "__main__":
    main()
