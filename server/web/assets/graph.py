"""Which modules a page needs before it can begin: the import graph from its entry, in one flat list."""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath

from server.web.assets.sources import MODULES, AssetsError, module_path

# `import … from "x"`, `export … from "x"`, `import "x"`; an import() is asked for later, on purpose.
IMPORTS = re.compile(r"""(?:\bfrom|\bimport)\s*(["'])([^"'\n]+)\1""")


def modules_from(entries: list[str], files: Mapping[str, bytes]) -> list[str]:
    """Breadth first: the entries themselves, then what is near them."""
    found = list(entries)
    for path in found:
        for specifier in imports_of(files[path]):
            target = resolve(specifier, path)
            if target not in files:
                raise AssetsError(f"static/{path} imports “{specifier}”, which is not served.")
            if target not in found:
                found.append(target)
    return found


def imports_of(source: bytes) -> list[str]:
    return [specifier for _, specifier in IMPORTS.findall(source.decode())]


def resolve(specifier: str, importer: str) -> str:
    if not specifier.startswith("."):
        return module_path(specifier) if specifier in MODULES else specifier
    parts: list[str] = list(PurePosixPath(importer).parent.parts)
    for part in PurePosixPath(specifier).parts:
        if part == "..":
            if not parts:
                return specifier
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
