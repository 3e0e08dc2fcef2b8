"""Names, codes and links that somebody else's parents must not read."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.hiding import Hiding, Strangers, plain, words_of


@pytest.mark.parametrize(
    ("other", "title", "left"),
    [
        ("John Doe", "Doe, JOHN: algebra", "…, …: algebra"),
        ("Zo\u00eb", "Zoe\u0308 and zoe", "… and …"),
        ("Zoe", "Zo\u00eb’s class", "…’s class"),
        ("Eva", "Tom_Eva_math", "Tom_…_math"),
        ("Tom", "Toms Prüfung, Tomek", "… Prüfung, …"),
        ("Anna", "zajęcia Annę, Annie", "zajęcia …, …"),
        ("Anna", "Annual exam", "Annual exam"),
        ("Jo", "John", "John"),
        ("J. Ng", "J: Ng", "J: …"),
        ("李明", "李明的数学", "…的数学"),
        ("李 明", "李老师", "…老师"),
        ("민준", "민준의 수학", "… 수학"),
        ("राम", "राम: गणित", "…: गणित"),
        ("Jean-Luc", "Luc & Jean", "… & …"),
        ("Alexander", "Alex and Alexanders, alex", "… and …, alex"),
        ("Benjamin", "Ben: algebra", "…: algebra"),
        ("Tom", "Tommy, Tom's, Tom’s", "…, …'s, …’s"),
        ("Павел", "Павла, Павлом, урок", "…, …, урок"),
        ("Marek", "Marka, Markowi; Marks", "…, …; Marks"),
        ("Мария", "Марии, Марию, Марией", "…, …, …"),
        ("", "Algebra", "Algebra"),
    ],
)
def test_a_name_is_found_however_it_is_written(other: str, title: str, left: str) -> None:
    assert Hiding.of([other], []).out_of(title) == left


def test_a_name_that_is_also_ones_own_stays() -> None:
    hidden = Hiding.of(["Ann Rossi"], ["Anna Rossi"])
    assert hidden.out_of("Ann & Anna Rossi") == "… & Anna Rossi"


def test_codes_and_links_go_wherever_they_stand() -> None:
    hidden = Hiding.of([], [], ["TOK123", "1000000001", ""])
    text = "Algebra xTOK123y https://school.example/classv3/?token=TOK123&user_id=1 (1000000001)"
    assert hidden.out_of(text, "-") == "Algebra x-y - (-)"


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Eva Brown: algebra", "… …: algebra"),
        ("BROWN, Eva & éva browns", "…, … & … …"),
        ("Brown bears; Eva", "Brown bears; Eva"),
        ("Rose and rose gardens, Roses", "… and rose gardens, …"),
        ("Sofia Rossi & Sofia Bell", "Sofia Rossi & … …"),
        ("李明的数学", "…的数学"),
        ("Eva. Then comes a Brown", "Eva. Then comes a Brown"),
    ],
)
def test_who_is_not_in_the_class_goes_by_the_whole_name_alone(title: str, left: str) -> None:
    school = Strangers.of(["Eva Brown", "Rose", "Sofia Rossi", "Sofia Bell", "李明", "Al", ""])
    assert Hiding.of([], ["Sofia Rossi"], strangers=school).out_of(title) == left


def test_several_hide_what_any_of_them_hides() -> None:
    both = Hiding.all([Hiding.of(["Tom"], ["Anna"]), Hiding.of(["Ann"], [], ["C0DE"])])
    assert both.out_of("Tom, Ann, Anna, C0DE") == "…, …, Anna, …"
    assert Hiding.all([]).out_of("Tom") == "Tom"


names = st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=2, max_size=8)


@given(names, st.sampled_from(["NFC", "NFD"]), st.sampled_from(["{} & Co", "x: {}", "({})", "{}_1", "a-{}"]))
def test_no_name_is_left_in_any_title(name: str, form: Literal["NFC", "NFD"], title: str) -> None:
    written = unicodedata.normalize(form, title.format(name.swapcase()))
    left = plain(Hiding.of([name], []).out_of(written))
    for word in words_of(name):
        assert word not in words_of(left)
