"""The whole day, from the lobby to the minutes: twelve places on two sites, two groups, the desk and the projector."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.builder import Builder
from tests.browser.day import Day
from tests.browser.visitor import Server
from tests.browser.walk import Guest

BOX = ["Ouvrons une fenêtre.", "Merci pour le café.", "The back row cannot hear.", "Plus de temps, svp."]


def arrive(day: Day) -> None:
    for one in day.people:
        expect(day.wall.page.locator("body")).to_contain_text(one.name.split(" et ")[0])
    day.look("lobby")
    day.go_on("Welcome", "Bienvenue")
    for one in day.people[:4]:
        one.main.click()
    expect(day.wall.page.locator(".welcome-row .brick")).to_have_count(4)
    day.look("welcome")
    day.go_on("The morning’s weather", "La météo du matin")
    for nth, one in enumerate(day.people):
        day.tells_weather(one, nth % 5)
    for one in day.people:
        day.sees(one, "weather-read")
    day.look("weather")


def debate(day: Day) -> None:
    day.go_on("The moving debate", "Le débat mouvant")
    for one in day.people[:2]:
        one.write(f"Une coopérative, dit {one.name}")
    for one, word in zip(day.people[3:7], BOX, strict=True):
        day.into_the_box(one, word)
    expect(day.wall.page.locator(".ideas-box-strip")).to_contain_text("4")
    day.look("debate-list")
    for _ in ("the list is talked about", "everybody takes a place"):
        day.desk.next()
    for nth, one in enumerate(day.people[:6]):
        one.page.locator(".place-slider").fill(str(-80 if nth % 2 else 70))
        one.main.click()
    day.desk.next()
    expect(day.wall.page.locator("body")).to_contain_text("Pour coopérer, il faut d’abord être d’accord.")
    day.look("debate-talk")
    day.go_on("What moved us", "Ce qui nous a fait bouger")
    day.people[0].write("L’argument de Dan")
    expect(day.people[6].page.locator(".card").filter(has_text="L’argument de Dan").first).to_be_visible()
    day.look("round")


def build_two_cities(day: Day) -> None:
    day.go_on("Our ideal cities", "Nos cités idéales")
    expect(day.wall.page.locator(".groups-card")).to_have_count(2)
    day.look("groups")
    day.send_off()
    assert sorted(len(group) for group in day.groups) in ([5, 7], [6, 6]), "three people sit at one place"
    assert all({one.site for one in group} == {"p1", "p2"} for group in day.groups), "both sites are in both groups"
    day.await_all(day.people, "Choose a character", "Choisir son personnage")
    day.look("cast")
    for nth in (0, 1):
        cast_and_plan(day, nth)
    day.look("plan")
    for nth, words in ((0, "On s’écoute, dit le premier"), (1, "We listen, says the second")):
        play_the_sprints(day, nth, words)
    day.look("debrief")
    for nth, words in ((0, "Nous avons bâti d’abord pour Odile"), (1, "We built where nobody looked")):
        writer = day.groups[nth][0]
        writer.write(words)
        expect(writer.page.locator(".cards-mine")).to_be_visible()
        day.look_into(nth)
        day.desk.next()
        day.stays_in(nth, words)


def cast_and_plan(day: Day, nth: int) -> None:
    """One chooses, the lot gives the others theirs at the bell; the other group is where it was."""
    teller = day.groups[nth][0]
    teller.choose(nth)
    day.look_into(nth)
    day.move_group(nth, "Plan", "Prévoir")
    if nth == 0:
        day.await_all(day.groups[1], "Choose a character", "Choisir son personnage")
    teller.tell_all()
    teller.take_my_story()


def play_the_sprints(day: Day, nth: int, words: str) -> None:
    group = day.groups[nth]
    builder = Builder(group[0])
    day.look_into(nth)
    for sprint in (1, 2, 3):
        if sprint > 1:
            day.move_group(nth, "Plan", "Prévoir")
        if sprint == 1:
            day.move_group(nth, "Build, in turn", "Bâtir, chacun son tour")
            on_laptop = next(one for one in group if not one.phone)
            expect(on_laptop.page.locator(".town-board .city")).to_be_visible()
            assert on_laptop.page.evaluate(TOWN_FITS), "the whole town is on the screen, also in a group"
        else:
            day.move_group(nth, "Build all together", "Bâtir tous ensemble")
        if sprint == 2:
            let_it_be_built(day, group, builder)
        day.move_group(nth, "Look at it together", "Regarder ensemble")
        if sprint < 3:
            day.move_group(nth, "Work better together", "Mieux travailler ensemble")
            group[0].write(words)
            day.stays_in(nth, words)
            title = ("The river rises", "La rivière monte") if sprint == 1 else ("Some help arrives", "Une aide arrive")
            day.move_group(nth, *title)
            group[-1].page.locator(".happening-choices .pick").first.click()
    day.move_group(nth, "Lay the character down", "Poser son personnage")
    day.move_group(nth, "What happened", "Ce qui s’est passé")


def let_it_be_built(day: Day, group: list[Guest], builder: Builder) -> None:
    """One opens a site by hand; for two others a bot plays, at the facilitator's wish."""
    builder.act("open")
    assert "open" in builder.done
    for one in group[1:3]:
        day.let_a_bot_play(one)
    assert builder.act("carry"), "with a site and bricks in hand, the yellow button offers to carry one"


def see_the_towns(day: Day) -> None:
    """Each group reads the town that the other one built."""
    groups = day.groups
    day.back_to_all()
    day.go_on("The towns side by side", "Les villes côte à côte")
    expect(day.wall.page.locator(".plenary-town .city").first).to_be_visible()
    for one in (groups[0][0], groups[1][0]):
        expect(one.page.locator(".plenary-town .city").first).to_be_visible()
    day.look("towns")


def accelerate(day: Day) -> None:
    day.go_on("Two groups, two problems", "Deux groupes, deux problèmes")
    day.send_off()
    day.await_all(day.people, "The project accelerator", "L’accélérateur de projet")
    for nth, ask in ((0, "Comment inviter le voisin ?"), (1, "How do the quiet ones speak?")):
        for one in day.groups[nth]:
            expect(one.page.locator(".group-line")).to_contain_text(QUESTIONS[one.language][nth])
        help_the_owner(day, nth, ask)
    for nth, title in enumerate(TITLES):
        bring_back(day, nth, title)
    day.look("handover")


TOWN_FITS = """() => document.querySelector('.town').getBoundingClientRect().bottom <=
  document.querySelector('footer.bottom').getBoundingClientRect().top"""
QUESTIONS = {
    "fr": ("Comment coopérer, et emmener d’autres avec nous ?", "Comment laisser sa place à chacun"),
    "en": ("How do we cooperate, and bring others in?", "How do we leave room for each one"),
}
TITLES = ("Aller chercher les voisins", "Silence is an answer too")


def help_the_owner(day: Day, nth: int, ask: str) -> None:
    """One carries the problem; the others are asked, write, and the owner keeps what helps."""
    owner, helper = day.groups[nth][0], day.groups[nth][1]
    owner.button("accelerator-volunteer-go").click()
    day.look_into(nth)
    day.owner_says(owner, f"{ask} C’est long à dire.")
    owner.main.click()
    for _ in range(2):
        if not owner.page.locator("main textarea").count():
            day.desk.next()
    owner.page.locator("main textarea").wait_for()
    owner.write(ask)
    for one in day.groups[nth]:
        expect(one.page.locator("body")).to_contain_text(ask)
    day.stays_in(nth, ask)
    if nth == 0:
        day.look("accelerator")
        day.asks_for_help(helper)
    day.move_group(nth, "The hundred words", "Les cent mots")
    day.move_group(nth, "Ideas by the minute", "Idées à la minute")
    helper.write(f"Louer le château : {ask}")
    day.stays_in(nth, "Louer le château")
    day.move_group(nth, "The colour hats", "Les chapeaux de couleur")
    if nth == 0:
        day.look("hats")
    day.move_group(nth, "The project accelerator", "L’accélérateur de projet")


def bring_back(day: Day, nth: int, title: str) -> None:
    day.look_into(nth)
    day.move_group(nth, "The sheet to bring back", "La fiche à rapporter")
    writer = day.groups[nth][1]
    writer.main.click()
    lines = writer.page.locator(".handover-lines")
    lines.locator("input").first.fill(title)
    lines.locator("textarea").first.fill(f"{title} : point un")
    lines.locator("textarea").first.blur()
    for one in day.groups[nth]:
        if one is not writer:
            expect(one.page.locator("main")).to_contain_text(title)
    day.stays_in(nth, title)


def come_together(day: Day) -> None:
    groups = day.groups
    day.back_to_all()
    day.go_on("What we bring back", "Ce que nous rapportons")
    for nth, title in enumerate(TITLES):
        if nth:
            day.desk.next()
        expect(day.wall.page.locator(".plenary-screen")).to_contain_text(title)
        for one in day.people:
            expect(one.page.locator(".plenary")).to_contain_text(title)
        listener = groups[1 - nth][0]
        listener.write(f"Merci du groupe {2 - nth}")
        expect(day.wall.page.locator(".plenary-screen")).to_contain_text(f"Merci du groupe {2 - nth}")
        day.look("plenary")
    day.desk.page.locator(".ideas-box-beside button").first.click()
    day.desk.page.get_by_role("button", name="Open and read all").click()
    for word in BOX:
        expect(day.desk.page.locator(".ideas-box-beside")).to_contain_text(word)
    day.go_on("The evening’s weather", "La météo du soir")
    for one in day.by_hand()[:5]:
        day.tells_weather(one, 0)
    day.look("evening")
    day.go_on("A closing word", "Un mot pour finir")
    for one in day.by_hand()[:2]:
        one.write(f"Merci, dit {one.name}")
        expect(day.people[6].page.locator(".card").filter(has_text=f"Merci, dit {one.name}").first).to_be_visible()
    day.desk.end()


def read_the_minutes(one: Guest, city: str) -> Page:
    """Everybody reads the city they built, not the others'."""
    one.main.click()
    one.page.wait_for_url("**/minutes.html*")
    assert one.fits() and one.barriers() == []
    one.picture(f"day-99-minutes-{one.name.lower()}")
    expect(one.page.locator("h2").filter(has_text=city)).to_have_count(1)
    return one.page


@pytest.mark.timeout(580)
def test_twelve_places_on_two_sites_play_the_whole_day_in_two_groups(server: Server, browser: Browser) -> None:
    day = Day(browser, server)
    arrive(day)
    debate(day)
    build_two_cities(day)
    see_the_towns(day)
    accelerate(day)
    come_together(day)
    french = read_the_minutes(day.people[0], "Ce que nous avons bâti")
    english = read_the_minutes(day.people[6], "What we built")
    for page in (french, english):
        for words in (*TITLES, *BOX, "Merci du groupe 1", "Merci du groupe 2", f"Merci, dit {day.by_hand()[0].name}"):
            expect(page.locator("body")).to_contain_text(words)
        for secret in ("Comment inviter le voisin ?", "Louer le château"):
            expect(page.locator("body")).not_to_contain_text(secret)
    assert day.faults() == []
