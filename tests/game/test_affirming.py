"""A question becomes what somebody could stand up for, or is left to its author."""

import pytest

from server.game.affirming import affirmed, is_question


@pytest.mark.parametrize(
    ("asked", "affirmation"),
    [
        ("Faut-il toujours décider tous ensemble\u202f?", "Il faut toujours décider tous ensemble."),
        ("Doit-on être d’accord pour coopérer ?", "On doit être d’accord pour coopérer."),
        ("Peut-on coopérer sans se voir ?", "On peut coopérer sans se voir."),
        ("Est-ce qu’il faut un chef ?", "Il faut un chef."),
        ("Est-ce que le temps perdu est gagné ?", "Le temps perdu est gagné."),
        ("La coopération est-elle possible ?", "La coopération est possible."),
        ("Le groupe a-t-il toujours raison ?", "Le groupe a toujours raison."),
        ("A-t-on besoin d’un chef ?", "On a besoin d’un chef."),
        ("Est-ce utile ?", "C’est utile."),
        ("Il faut un chef ?", "Il faut un chef."),
        ("Y a-t-il toujours un chef ?", "Il y a toujours un chef."),
        ("Coopérer est-il plus lent ?", "Coopérer est plus lent."),
    ],
)
def test_a_french_question_that_holds_its_answer_is_affirmed(asked: str, affirmation: str) -> None:
    assert affirmed(asked, "fr") == affirmation


@pytest.mark.parametrize(
    ("asked", "affirmation"),
    [
        ("Should we always decide together?", "We should always decide together."),
        ("Is it better to decide slowly?", "It is better to decide slowly."),
        ("Do we need a leader?", "We need a leader."),
        ("Can people cooperate without meeting?", "People can cooperate without meeting."),
        ("Without somebody who decides, nothing moves?", "Without somebody who decides, nothing moves."),
    ],
)
def test_an_english_question_that_holds_its_answer_is_affirmed(asked: str, affirmation: str) -> None:
    assert affirmed(asked, "en") == affirmation


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("Comment laisser sa place à chacun ?", "fr"),
        ("Pourquoi coopérer ?", "fr"),
        ("N’est-ce pas trop long ?", "fr"),
        ("Qu’est-ce qui aide ?", "fr"),
        ("On décide ensemble. Est-ce trop lent ?", "fr"),
        ("How do we bring others in?", "en"),
        ("Does cooperation take time?", "en"),
        ("Must the mayor decide?", "en"),
        ("And if we decided together?", "en"),
        ("Slow or not?", "en"),
        ("Ne faut-il pas un chef ?", "fr"),
        ("Nous faut-il un chef ?", "fr"),
        ("Et si on décidait ensemble ?", "fr"),
        ("Décider lentement ?", "fr"),
        ("On décide ensemble ou pas ?", "fr"),
        ("?", "en"),
        ("Il faut décider.", "fr"),
    ],
)
def test_what_only_its_author_can_affirm_is_left_alone(asked: str, language: str) -> None:
    assert affirmed(asked, language) is None


def test_a_question_is_known_by_its_end() -> None:
    assert is_question("Faut-il\u00a0?") and is_question("« Vrai ? »") and not is_question("Qui ? Tous.")
