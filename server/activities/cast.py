"""Cast: pick a character, or draw one by lot; at the bell, who has none draws."""

from __future__ import annotations

from pydantic import BaseModel

from server.game.activity import Act, Activity, Command, Mind, View
from server.game.city import bots, casting
from server.game.city.acting import Acting
from server.game.context import Context
from server.game.outcome import Event
from server.game.paper import Characters, Say, Sheet, Word


class Cast(Activity):
    commands = {  # noqa: RUF012
        "choose_character": Command(casting.choose_character, casting.ChooseCharacter),
        "draw_character": Command(casting.draw_character),
        "leave_character": Command(casting.leave_character, Acting),
    }

    def bell(self, ctx: Context) -> Event:
        return casting.draw_for_the_rest(ctx)

    def bot(self, view: View, mind: Mind) -> Act | None:
        return None if bots.mine(view) else Act("draw_character")

    def paper(self, settings: BaseModel) -> Sheet | None:
        return Sheet((Say(Word("cast-paper-how")), Characters()), copies="room", hidden=True)


ACTIVITY = Cast()
