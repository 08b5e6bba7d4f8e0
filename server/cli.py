"""The command line: without a command it serves; each other command is a module of server/commands/."""

import importlib
import sys
from pathlib import Path

import click

from server.settings import ASYNC_MODES, DEFAULT_PORT, BadSettings, CannotStart, Limits, make_settings

COMMANDS = Path(__file__).parent / "commands"
ORDER = ("check", "rehearse", "minutes", "facilitator", "new-activity")


class Commands(click.Group):
    """Reads a command's module only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        found = {path.stem.replace("_", "-") for path in COMMANDS.glob("[a-z]*.py")}
        return [name for name in ORDER if name in found] + sorted(found.difference(ORDER))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        module = importlib.import_module(f"server.commands.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Limits"):
            formatter.write_dl([(f"{value:,}", what) for value, what in Limits.described()])


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110, "show_default": True},
)
@click.option("--lan", is_flag=True, help="Serve everyone on this network; show its address and a QR code.")
@click.option("--host", envvar="TUTTI_HOST", help="Listen on this address [default: this machine only].")
@click.option(
    "--port", envvar="TUTTI_PORT", type=int, default=DEFAULT_PORT, help="Listen on this port; 0: any."
)
@click.option(
    "--data",
    envvar="TUTTI_DATA",
    type=click.Path(path_type=Path),
    default=Path("data"),
    help="Keep everything in this folder.",
)
@click.option("--async-mode", envvar="TUTTI_ASYNC_MODE", type=click.Choice(ASYNC_MODES), default="eventlet")
@click.option(
    "--public-url", envvar="TUTTI_PUBLIC_URL", help="The address people see, if a proxy stands before."
)
@click.option("--behind-proxy", type=int, default=0, metavar="N", help="Believe N proxies about addresses.")
@click.option("--facilitator-key", envvar="TUTTI_FACILITATOR_KEY", hidden=True)
@click.pass_context
def main(
    ctx: click.Context,
    lan: bool,
    host: str | None,
    port: int,
    data: Path,
    async_mode: str,
    public_url: str | None,
    behind_proxy: int,
    facilitator_key: str | None,
) -> None:
    """Tutti: play, facilitate, write scenarios. Without a command it serves the game.

    TUTTI_HOST, TUTTI_PORT, TUTTI_PUBLIC_URL, TUTTI_DATA, TUTTI_FACILITATOR_KEY and TUTTI_ASYNC_MODE say
    the same as the options; TUTTI_NO_SETUP=1 leaves the set-up to you.
    """
    settings = make_settings(
        host=host,
        port=port,
        data=data,
        async_mode=async_mode,
        public_url=public_url,
        lan=lan,
        behind_proxy=behind_proxy,
        facilitator_key=facilitator_key,
    )
    ctx.obj = settings
    if ctx.invoked_subcommand is None:
        from server.serve import serve

        serve(settings)


def run(arguments: list[str] | None = None) -> int:
    """The exit status: 0 well, 1 could not run, 2 bad input; one sentence for whatever we foresee."""
    try:
        status = main.main(arguments, prog_name="python3 -m server", standalone_mode=False)
        return status if isinstance(status, int) else 0
    except click.ClickException as problem:
        return _said(problem.format_message(), problem.exit_code)
    except BadSettings as problem:
        return _said(str(problem), 2)
    except CannotStart as problem:
        return _said(str(problem), 1)
    except (click.Abort, KeyboardInterrupt):
        return _said("Stopped.", 130)
    except BrokenPipeError:
        sys.stderr.close()
        return 1


def _said(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
