"""What every answer tells the browser about itself: where it may load from, and that nobody may frame or sniff it."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask, Response, request

from server.settings import Settings

ALWAYS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def page_policy(host: str, *, encrypted: bool) -> str:
    """A page of ours: our own files, our own socket, and nothing else in the world."""
    socket = f"{'wss' if encrypted else 'ws'}://{host}"  # older browsers do not count it as 'self'
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            f"connect-src 'self' {socket}",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
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


def policy_of(settings: Settings) -> Callable[[], str]:
    """The policy of a page, for the request at hand."""

    def policy() -> str:
        encrypted = settings.encrypted or request.is_secure
        return page_policy(request.host, encrypted=encrypted)

    return policy
