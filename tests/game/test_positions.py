"""A line from -100 to 100: its columns are even, and its middle is one of them."""

from server.game.positions import COLUMNS, column_of, side_of, spread


def test_a_line_is_the_same_from_both_ends() -> None:
    for at in range(101):
        assert column_of(at) + column_of(-at) == COLUMNS - 1


def test_the_middle_column_is_where_one_stands_on_neither_side() -> None:
    assert {side_of(at) for at in range(-100, 101) if column_of(at) == COLUMNS // 2} == {"middle"}
    assert {at for at in range(-100, 101) if side_of(at) == "middle"} == set(range(-10, 11))


def test_the_ends_have_a_column_each_and_nobody_is_lost() -> None:
    columns = spread(range(-100, 101))
    assert sum(columns) == 201 and columns[0] == columns[-1] == 10 and len(columns) == COLUMNS
