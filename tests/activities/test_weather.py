"""The weather: told alone, shown as one sky without names. What every kind promises is tried in tests/contract."""

from server.activities.weather import ACTIVITY
from server.game.context import Draft
from tests.table import Table


def arriving(*steps: str, people: int = 5) -> Table:
    table = Table(*(steps or ("weather",)))
    table.seat(*[""] * people)
    table.next()
    return table


def all_tell(table: Table, *skies: str) -> None:
    for nth, sky in enumerate(skies, start=1):
        table.do(f"s{nth}", "tell_weather", sky=sky)


def told(table: Table) -> dict[str, int]:
    return {sky: count for sky, count in table.run["counts"].items() if count}


def test_a_sky_and_its_word_are_hidden_from_everybody_else_until_the_reveal() -> None:
    table = arriving()
    table.do("s1", "tell_weather", sky="storm", text="Thunder in my head")
    assert "storm" not in str(table.room) and "Thunder" not in str(table.room)
    assert "storm" not in str(table.own("s2")) and table.own("s1")["runs"]["r1"]["sky"] == "storm"


def test_once_everybody_has_answered_the_groups_sky_shows_by_itself() -> None:
    table = arriving()
    all_tell(table, "sun", "sun", "rain", "cloud")
    assert "counts" not in table.run
    table.do("s5", "tell_weather", sky="sun")
    assert told(table) == {"sun": 3, "rain": 1, "cloud": 1}


def test_nobody_is_told_whose_sky_or_whose_word_it_is() -> None:
    table = arriving()
    all_tell(table, "sun", "sun", "rain", "cloud")
    table.do("s5", "tell_weather", sky="storm", text="Tired")
    assert [set(one) for one in table.run["cards"].values()] == [{"field", "text", "n"}]
    assert "skies" not in table.layers["vault"]["runs"]["r1"] and "cards" not in table.layers["vault"]["runs"]["r1"]
    assert table.facts("weather_told") == []


def test_one_may_change_ones_sky_until_the_reveal_and_take_the_word_away() -> None:
    table = arriving()
    table.do("s1", "tell_weather", sky="rain", text="Tired")
    table.do("s1", "tell_weather", sky="sun")
    for seat in ("s2", "s3", "s4"):
        table.do(seat, "tell_weather", sky="cloud")
    table.do("desk", "reveal_cards")
    assert told(table) == {"sun": 1, "cloud": 3} and not table.run.get("cards")
    assert table.refused("s1", "tell_weather", sky="rain") == "answer/too_late"
    assert table.refused("desk", "reveal_cards") == "answer/too_late"


def test_under_four_answers_nothing_is_shown_and_nothing_kept() -> None:
    table = arriving(people=3)
    all_tell(table, "sun", "rain", "rain")
    assert "revealed" not in table.run, "it waits for the facilitator"
    table.do("desk", "close_step")
    assert table.run["too_few"] and "counts" not in table.run and "rain" not in str(table.layers["vault"]["runs"])


def test_a_sky_picked_and_not_sent_at_the_bell_counts_with_its_word() -> None:
    table = arriving()
    all_tell(table, "sun", "sun", "rain")
    junk = Draft("s5", "sky", "snow"), Draft("s5", "weather", "Lost without a sky")
    table.do("desk", "close_step", Draft("s4", "sky", "cloud"), Draft("s4", "weather", "Half a wo"), *junk)
    assert told(table) == {"sun": 2, "rain": 1, "cloud": 1}
    assert [one["text"] for one in table.run["cards"].values()] == ["Half a wo"]


def test_who_leaves_is_not_waited_for() -> None:
    table = arriving()
    all_tell(table, "sun", "sun", "rain", "cloud")
    table.do("desk", "remove_seat", seat="s5")
    assert told(table) == {"sun": 2, "rain": 1, "cloud": 1}


def test_the_second_sky_of_the_day_finds_the_first_and_says_nothing_about_anybodys_change() -> None:
    table = arriving("weather", "round", "weather")
    all_tell(table, "rain", "rain", "rain", "cloud", "cloud")
    table.next()
    table.next()
    assert table.run["earlier"] == "r1" and "counts" not in table.run
    all_tell(table, "sun", "sun", "rain", "cloud", "sun")
    assert told(table) == {"sun": 3, "rain": 1, "cloud": 1}
    assert not any(seat in str({**table.run, "answered": 0}) for seat in ("s1", "s2", "s3"))


def test_who_steps_back_finds_the_sky_as_it_was_shown() -> None:
    table = arriving("weather", "round")
    all_tell(table, "rain", "rain", "rain", "cloud", "cloud")
    table.next()
    table.do("desk", "previous_step")
    assert told(table) == {"rain": 3, "cloud": 2} and "earlier" not in table.run
    assert table.refused("s1", "tell_weather", sky="sun") == "answer/too_late"


def test_junk_and_long_words_are_refused() -> None:
    table = arriving()
    assert table.refused("s1", "tell_weather", sky="snow") == "command/bad_data"
    assert table.refused("s1", "tell_weather", sky="sun", text="a" * 81) == "text/too_long"


def test_the_minutes_count_the_skies_and_name_nobody() -> None:
    table = arriving()
    all_tell(table, "rain", "rain", "rain", "cloud", "cloud")
    section = ACTIVITY.minutes("r1", [], table.layers)
    assert section and [(line.key, line.figures) for line in section.lines] == [
        ("minutes-weather-cloud", {"count": 2}),
        ("minutes-weather-rain", {"count": 3}),
    ]
    assert not any(line.whos for line in section.lines)


def test_stepping_back_never_lays_the_evening_before_the_morning() -> None:
    table = arriving("weather", "weather")
    all_tell(table, "rain", "rain", "rain", "cloud", "cloud")
    table.next()
    all_tell(table, "sun", "sun", "rain", "cloud", "sun")
    table.do("desk", "previous_step")
    assert told(table) == {"rain": 3, "cloud": 2} and "earlier" not in table.run


def test_the_facilitators_weather_comes_last_and_counts_with_nobodys() -> None:
    table = arriving()
    assert table.refused("desk", "tell_last", sky="sun") == "choice/unknown"
    all_tell(table, "rain", "rain", "rain", "cloud", "cloud")
    table.do("desk", "tell_last", sky="sun", text="Glad")
    table.do("desk", "tell_last", sky="bright", text="Curious")
    assert table.run["last"] == {"sky": "bright"} and told(table) == {"rain": 3, "cloud": 2}
    assert [one["text"] for one in table.run["cards"].values()] == ["Curious"]
    assert table.refused("s1", "tell_last", sky="sun") == "command/forbidden"
    assert table.refused("desk", "tell_last", sky="sun", text="a" * 81) == "text/too_long"


def test_the_facilitator_may_tell_where_too_few_answered() -> None:
    table = arriving(people=2)
    all_tell(table, "rain", "rain")
    table.do("desk", "reveal_cards")
    table.do("desk", "tell_last", sky="sun")
    assert table.run["last"] == {"sky": "sun"} and "counts" not in table.run
    section = ACTIVITY.minutes("r1", [], table.layers)
    assert section and [line.key for line in section.lines] == ["minutes-weather-last"]


def test_the_minutes_lay_the_evening_beside_the_morning_and_the_facilitator_last() -> None:
    table = arriving("weather", "weather")
    all_tell(table, "rain", "rain", "rain", "cloud", "cloud")
    table.next()
    all_tell(table, "sun", "sun", "rain", "sun", "sun")
    table.do("desk", "tell_last", sky="sun", text="Light")
    section = ACTIVITY.minutes("r2", [], table.layers)
    assert section and [(line.key, dict(line.figures)) for line in section.lines] == [
        ("minutes-weather-compared", {"sky": "sun", "count": 4, "first": 0}),
        ("minutes-weather-compared", {"sky": "cloud", "count": 0, "first": 2}),
        ("minutes-weather-compared", {"sky": "rain", "count": 1, "first": 3}),
        ("minutes-weather-last", {"sky": "sun"}),
        ("minutes-weather-last-word", {"text": "Light"}),
    ]
