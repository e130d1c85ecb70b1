"""Letters of one campaign are offered together, each apart; all others alone."""

from tryeza.search.campaigns import LEAST_SENDERS, groups

FREEDOM = (
    "I oppose the proposed rule on freedom of assembly in the city. The proposed rule lets the "
    "police forbid peaceful gatherings without giving any written reason, while small groups "
    "of civil society depend upon peaceful gatherings to reach residents. Please withdraw it."
)
SAME_IN_OTHER_WORDS = (
    "Dear minister, peaceful gatherings are how civil society speaks. Where police need no written "
    "reason, small organisations stay silent. As neighbours and taxpayers we ask you to withdraw "
    "the proposed rule, publish what residents said in each municipality, and begin again."
)
WATER = (
    "The river below the quarry has been brown since last autumn and nobody measures what flows "
    "into it. We want monthly samples at three bridges, published on the website of the "
    "municipality, and a fine for every sample above the limit set by the agency for protection."
)


def signed(letter: str, count: int) -> list[str]:
    return [f"{letter}\n\nSigned by resident number {number}" for number in range(count)]


def test_letters_sent_in_numbers_about_the_same_thing_are_one_group() -> None:
    found = groups(signed(FREEDOM, 12) + signed(WATER, 11) + signed(SAME_IN_OTHER_WORDS, 10))
    assert [group.members for group in found] == [
        [*range(12), *range(23, 33)],
        list(range(12, 23)),
    ]
    assert [len(letter.members) for letter in found[0].letters] == [12, 10]
    assert "peaceful gatherings" in found[0].shared
    assert found[1].shared == found[1].letters[0].shared


def test_letters_that_few_sent_stay_apart() -> None:
    few = LEAST_SENDERS - 1
    found = groups(signed(FREEDOM, few) + signed(SAME_IN_OTHER_WORDS, few))
    assert [group.members for group in found] == [list(range(few)), list(range(few, 2 * few))]


def test_where_nothing_is_alike_there_are_no_groups() -> None:
    assert groups([FREEDOM, SAME_IN_OTHER_WORDS, WATER]) == []
    assert groups([]) == []
