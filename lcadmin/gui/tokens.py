"""The colour table of the window, once for light and once for dark."""

from __future__ import annotations

from enum import StrEnum

from lcadmin.domain.quick_dataclass import dataclass


class Kind(StrEnum):
    """What a chip tells, always together with its words."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    INFO = "info"
    NEUTRAL = "neutral"
    PLAIN = "plain"  # words alone, without a ground: nothing to notice yet


@dataclass(frozen=True, slots=True)
class Colors:
    """One theme: ``#rrggbb`` by role. ``*_soft`` is the ground that the role's ink stands on; ``line`` only
    parts things, ``edge`` is drawn where somebody has to see it: around a field, in a chart."""

    background: str
    panel: str
    side: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_strong: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    bad: str
    bad_soft: str
    on_bad: str
    info: str
    info_soft: str
    neutral_soft: str
    hover: str
    edge: str

    def chip(self, kind: str) -> tuple[str, str]:
        """Ink and ground of a chip."""
        return {
            Kind.GOOD: (self.good, self.good_soft),
            Kind.WARNING: (self.warning, self.warning_soft),
            Kind.BAD: (self.bad, self.bad_soft),
            Kind.INFO: (self.info, self.info_soft),
            Kind.NEUTRAL: (self.muted, self.neutral_soft),
            Kind.PLAIN: (self.muted, self.panel),
        }[Kind(kind)]


LIGHT = Colors(
    background="#F6F7F9",
    panel="#FFFFFF",
    side="#EEF0F3",
    line="#DDE1E7",
    text="#1B2430",
    muted="#5B6675",
    accent="#0B6E6E",
    on_accent="#FFFFFF",
    accent_soft="#E2F1F0",
    accent_strong="#095B5B",
    good="#1F7A3D",
    good_soft="#E4F3E8",
    warning="#8A5A00",
    warning_soft="#FDF1DA",
    bad="#B3261E",
    bad_soft="#FBE9E7",
    on_bad="#FFFFFF",
    info="#1F5FA8",
    info_soft="#E5EFFA",
    neutral_soft="#EEF0F3",
    hover="#F1F3F6",
    edge="#7F8997",
)

DARK = Colors(
    background="#15191F",
    panel="#1D232B",
    side="#191E25",
    line="#323A45",
    text="#E8ECF1",
    muted="#A3AEBB",
    accent="#5CC8C2",
    on_accent="#06201F",
    accent_soft="#17393A",
    accent_strong="#7AD6D1",
    good="#7FD49A",
    good_soft="#17321F",
    warning="#F0C36A",
    warning_soft="#3A2D10",
    bad="#FF9C93",
    bad_soft="#41201D",
    on_bad="#2A0B09",
    info="#8FC1FF",
    info_soft="#182C45",
    neutral_soft="#15191F",
    hover="#252C36",
    edge="#6B7684",
)
