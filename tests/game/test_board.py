"""Where a plan fits on the town's parcels, and what counts as near."""

from server.game import board

TOWN = [
    "4....r......", "3....r......", "3..mmr......", "2..mmr......", "sssssbpppsss", ",,,,rrppplll",
    ",,..r,...lll", ",,..r,...lll", "....r,......", "....r,......", "....r,......", "....r.......",
]  # fmt: skip


def opened(plan: str, x: int, y: int) -> dict[str, object]:
    return {"plan": plan, "x": x, "y": y}


def test_a_plan_covers_its_own_parcels() -> None:
    assert board.cells("school", 6, 0) == ((6, 0), (7, 0), (8, 0), (6, 1), (7, 1), (8, 1))


def test_an_unknown_plan_covers_nothing_and_fits_nowhere() -> None:
    assert board.cells("castle", 1, 0) == ()
    assert not board.is_free(TOWN, {}, {}, "castle", 1, 0)


def test_grass_and_the_empty_lot_may_be_built() -> None:
    assert board.is_free(TOWN, {}, {}, "clinic", 1, 0)
    assert board.is_free(TOWN, {}, {}, "clinic", 10, 6)


def test_river_street_bridge_square_hill_and_mill_are_never_built() -> None:
    for x, y in ((5, 0), (0, 4), (5, 4), (7, 5), (0, 0), (3, 2)):
        assert not board.is_free(TOWN, {}, {}, "oven", x, y, lent=True)


def test_nothing_is_built_over_the_edge() -> None:
    for x, y in ((11, 0), (10, 11), (-1, 8), (0, 12), (99, 99)):
        assert not board.is_free(TOWN, {}, {}, "clinic", x, y)


def test_a_meadow_is_free_only_when_the_land_is_lent() -> None:
    assert not board.is_free(TOWN, {}, {}, "garden", 0, 6)
    assert board.is_free(TOWN, {}, {}, "garden", 0, 6, lent=True)


def test_a_site_and_a_free_brick_keep_their_parcels() -> None:
    assert not board.is_free(TOWN, {"s1": opened("hall", 6, 8)}, {}, "oven", 7, 9)
    assert not board.is_free(TOWN, {}, {"b1": {"x": 7, "y": 9, "z": 0}}, "hall", 6, 8)


def test_the_mill_is_restored_where_it_stands_and_nowhere_else() -> None:
    assert board.free_places(TOWN, {}, {}, "mill") == [(3, 2)]


def test_the_first_places_leave_room_for_twenty_three_large_buildings_and_one_more_on_lent_land() -> None:
    for lent, many in ((False, 23), (True, 24)):
        sites: dict[str, dict[str, object]] = {}
        while places := board.free_places(TOWN, sites, {}, "chalet", lent=lent):
            sites[f"s{len(sites)}"] = opened("chalet", *places[0])
        assert len(sites) == many


def test_every_proposed_place_is_free_and_the_order_never_changes() -> None:
    sites = {"s1": opened("school", 6, 0), "s2": opened("library", 1, 8)}
    places = board.free_places(TOWN, sites, {}, "hall")
    assert places == board.free_places(TOWN, sites, {}, "hall")
    assert all(board.is_free(TOWN, sites, {}, "hall", x, y) for x, y in places)


def test_a_place_that_hides_nothing_is_proposed_before_one_that_does() -> None:
    sites = {"s1": opened("library", 6, 6)}
    places = board.free_places(TOWN, sites, {}, "library")
    assert board.hides(sites, "library", *places[0]) == 0
    assert places.index((8, 8)) > places.index((10, 10))


def test_low_plans_hide_nothing() -> None:
    assert board.behind("garden", 4, 4) == frozenset()
    assert (3, 3) in board.behind("library", 4, 4)


def test_near_counts_corners_and_not_its_own_parcels() -> None:
    own = board.cells("clinic", 3, 8)
    assert not board.near(TOWN, {}, [(1, 8)], "river", 2) and board.near(TOWN, {}, [(1, 8)], "river", 3)
    assert board.near(TOWN, {}, [(4, 3)], "street", 1)
    assert board.near(TOWN, {}, [(10, 5)], "square", 2)
    assert board.near(TOWN, {}, [(1, 1)], "hill", 1)
    assert board.near(TOWN, {}, [(2, 1)], "mill", 1)
    assert board.near(TOWN, {}, [(11, 9)], "edge", 1) and not board.near(TOWN, {}, [(10, 9)], "edge", 1)
    assert not board.near(TOWN, {"s1": opened("clinic", 3, 8)}, own, "building", 9)
    assert board.near(TOWN, {"s1": opened("clinic", 3, 8), "s2": opened("oven", 2, 7)}, own, "building", 1)


def test_near_to_something_unknown_is_never_true() -> None:
    assert not board.near(TOWN, {}, [(1, 1)], "castle", 99)
    assert not board.near(TOWN, {}, [], "river", 5)
