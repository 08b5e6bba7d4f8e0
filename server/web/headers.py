"""What every answer tells the browser about itself: where it may load from, and that nobody may frame or sniff it."""

from __future__ import annotations

from typing import Protocol

from flask import Flask, Response, request

from server.settings import Settings


class Policy(Protocol):
    def __call__(self, *, framed: bool = ..., still: bool = ..., frames: bool = ...) -> str: ...


ALWAYS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def page_policy(host: str, *, encrypted: bool, framed: bool = False, still: bool = False, frames: bool = False) -> str:
    """A page of ours: our own files, our own socket, and nothing else in the world.

    `framed`: it may stand in a page of ours, which `frames`. `still`: it asks for files alone.
    """
    socket = f"{'wss' if encrypted else 'ws'}://{host}"  # older browsers do not count it as 'self'
    files = f"{'https' if encrypted else 'http'}://{host}/static/"
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            f"connect-src {files}" if still else f"connect-src 'self' {socket}",
            "frame-src 'self'" if frames else "frame-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'" if framed else "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def message_policy() -> str:
    """A page without any script."""
    return "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; " + (
        "form-action 'self'; frame-ancestors 'none'"
    )


def add_headers(app: Flask, settings: Settings) -> None:
    @app.after_request
    def finish(response: Response) -> Response:
        for name, value in ALWAYS.items():
            response.headers.setdefault(name, value)
        if response.mimetype == "text/html":
            response.headers.setdefault("Content-Security-Policy", message_policy())
        else:
            response.headers.setdefault("Content-Security-Policy", NOTHING)
        response.headers.setdefault("Cache-Control", "no-store")
        return response


def policy_of(settings: Settings) -> Policy:
    """The policy of a page, for the request at hand."""

    def policy(**kind: bool) -> str:
        encrypted = settings.encrypted or request.is_secure
        return page_policy(request.host, encrypted=encrypted, **kind)

    return policy
