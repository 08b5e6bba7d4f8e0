"""Texts that people cannot read easily are told to their author; short ones are never accused."""

import pytest

from server.library.craft.readability import HARDEST, read
from tests.library.craft.planted import CITY, keys, remarks

OFFICIAL_FR = (
    "Conformément aux dispositions réglementaires applicables, l’établissement procédera à la désignation des "
    "représentants habilités, préalablement à toute délibération collégiale concernant l’aménagement territorial."
)
OFFICIAL_EN = (
    "Notwithstanding applicable regulatory requirements, participating organisations should systematically establish "
    "appropriate consultation mechanisms regarding environmental infrastructure programmes before any implementation "
    "commences."
)
PLAIN_FR = "Chacun prend une brique. On la pose sur le plateau. Puis on regarde ce que cela change pour la ville."
PLAIN_EN = "Each of you takes a brick. You lay it on the board. Then we look together at what it changes for the town."


@pytest.mark.parametrize("text", [OFFICIAL_FR, OFFICIAL_EN])
def test_what_an_office_writes_is_hard_to_read(text: str) -> None:
    assert read(text).hard


@pytest.mark.parametrize("text", [PLAIN_FR, PLAIN_EN])
def test_what_one_says_aloud_is_easy(text: str) -> None:
    found = read(text)
    assert found.lix < HARDEST - 15 and not found.hard and not found.breathless


def test_lix_is_words_a_sentence_plus_the_percentage_of_long_words() -> None:
    found = read("One two three. Fourteen fifteen six.")
    assert (found.words, found.longest, round(found.lix, 1)) == (6, 3, round(3 + 100 * 2 / 6, 1))


@pytest.mark.parametrize("text", ["Présentation individuelle obligatoire.", "Extraordinary documentation."])
def test_a_short_text_of_long_words_is_not_accused(text: str) -> None:
    assert not read(text).hard


def test_nothing_and_signs_alone_are_read_without_harm() -> None:
    assert read("").words == 0 and read("… ! 12").words == 0


def about(french: str, english: str = "We build a town together.") -> str:
    old = "{fr: On bâtit une ville ensemble., en: We build a town together.}"
    return CITY.replace(old, f'{{fr: "{french}", en: "{english}"}}')


def test_a_hard_text_is_told_in_the_language_in_which_it_is_hard() -> None:
    (found,) = remarks(about("On bâtit une ville.", OFFICIAL_EN))
    assert (found.key, found.path, found.line) == ("check-hard", ("about", "en"), 2)


def test_a_sentence_without_an_end_is_told() -> None:
    (found,) = remarks(about("et puis " * 20 + "voilà."))
    assert (found.key, found.path, found.figures["words"]) == ("check-sentence-long", ("about", "fr"), 41)


def test_an_instruction_that_is_no_sentence_on_a_wall_is_told() -> None:
    long = "Posez vos briques vertes là où vous voulez, puis regardez bien ce que font les autres à côté."
    (found,) = remarks(CITY.replace("fr: Posez vos briques vertes.", f'fr: "{long}"'))
    assert (found.key, found.path) == ("check-instruction-long", ("steps", 2, "instruction", "fr"))


def test_a_text_that_lacks_a_language_is_told() -> None:
    assert keys(CITY.replace("{fr: Prévoir, en: Plan}", "{fr: Prévoir}")) == ["check-untranslated"]


@pytest.mark.parametrize(
    "says", ["Image", "photo 3", "town.png", "une illustration", "{fr: Une photo, en: The town by night}"]
)
def test_a_picture_that_is_only_called_a_picture_is_told(says: str) -> None:
    picture = f"picture: {{file: town.png, says: {says}}}\n"
    assert "check-picture" in keys(CITY + picture)


def test_a_picture_that_is_described_is_not() -> None:
    assert keys(CITY + "picture: {file: town.png, says: {fr: Une halle au bord d’une rivière, en: A hall}}\n") == []
