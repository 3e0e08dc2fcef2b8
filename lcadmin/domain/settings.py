"""What a business can set: each setting with its default, its check and one line of what it means.

The values live in the database's ``settings`` table, so that a rule which depends on one reads it
in the same transaction and a backup carries it. API keys are not here: ``SECRET_KEYS`` live in the
system keyring.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from lcadmin.domain import setting_checks as checks
from lcadmin.domain.choices import Basis, NoticeKind, Security
from lcadmin.domain.deliveries import Quota
from lcadmin.domain.lessons import LessonKind
from lcadmin.domain.people import Role
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.setting_checks import Check
from lcadmin.domain.wording import Text

if TYPE_CHECKING:
    from lcadmin.domain.money import MoneyRules

API_KEYS = ("api_public_key", "api_private_key")
SECRET_KEYS = (*API_KEYS, "mail_password", "tunnel_token")


class CreditRule(StrEnum):
    """What a student's credit is counted in, or that it is not counted."""

    OFF = "off"
    LESSONS = "lessons"
    MINUTES = "minutes"


class WithoutCredit(StrEnum):
    """What happens to a student without credit while a credit rule is on."""

    REFUSE = "refuse"
    TELL = "tell"  # let in, and tell the office


class TunnelChoice(StrEnum):
    """The tunnel program that is run, or that none is."""

    OFF = "off"
    CLOUDFLARED = "cloudflared"
    NGROK = "ngrok"
    TAILSCALE = "tailscale"


class SignIn(StrEnum):
    """How the program signs in to LearnCube's REST API."""

    KEYS = "keys"  # both keys are sent for a token
    JWT = "jwt"  # a token that the private key signs here


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their present values. Empty text means: not set.

    ``wording`` replaces sentences of ``wording.py`` by key (the business's own refusal texts); each
    stands under a key of its own, ``wording.KEY``.
    """

    business_name: str = ""
    timezone: str = "UTC"
    language: str = "en"
    currency: str = "EUR"
    teach_alone: bool = False
    endpoint: str = ""
    practice_endpoint: str = ""
    link_template: str = "{endpoint}/classv3/?token={token}&user_id={user_id}"
    public_url: str = ""
    listen_host: str = "127.0.0.1"
    listen_port: int = 8765
    responder_on: bool = True
    early_minutes: int = 15
    tutor_early_minutes: int | None = None
    late_minutes: int = 120
    credit_rule: CreditRule = CreditRule.OFF
    without_credit: WithoutCredit = WithoutCredit.REFUSE
    credit_kinds: tuple[LessonKind, ...] = (LessonKind.NORMAL, LessonKind.MAKE_UP)
    seat_digits: int = 10
    times_include_earlier: bool = False
    trusted_proxies: tuple[str, ...] = ()
    allowed_sources: tuple[str, ...] = ()
    unknown_per_sender: int = 1_000
    unknown_per_hour: int = 3_000
    keep_awake: bool = True
    notices: tuple[NoticeKind, ...] = tuple(NoticeKind)
    stay_in_tray: bool = True
    tunnel: TunnelChoice = TunnelChoice.OFF
    tunnel_name: str = ""
    tls_certificate: str = ""
    tls_key: str = ""
    backup_minutes: int = 30
    backup_folder: str = ""
    backup_days: int = 7
    backup_weeks: int = 5
    backup_months: int = 12
    api_root: str = "https://app.learncube.com/api/virtual-classroom/"
    mail_host: str = ""
    mail_port: int = 587
    mail_security: Security = Security.STARTTLS
    mail_user: str = ""
    mail_from: str = ""
    mail_from_name: str = ""
    mail_reminders: bool = False
    mail_reminder_hour: int = 17
    term_first: str = ""
    term_last: str = ""
    notice_hours: int = 24
    pay_basis: Basis | None = None
    pay_extra_minutes: int = 0
    pay_round_minutes: int = 15
    pay_minimum_minutes: int = 0
    pay_no_show_percent: int = 0
    pay_late_cancel_percent: int = 0
    pay_trial_percent: int = 100
    price_basis: Basis | None = None
    price_extra_minutes: int = 0
    price_round_minutes: int = 15
    price_minimum_minutes: int = 0
    price_no_show_percent: int = 0
    price_late_cancel_percent: int = 0
    price_trial_percent: int = 100
    api_sign_in: SignIn = SignIn.KEYS
    api_username: str = ""
    api_user_id: int = 0
    api_email: str = ""
    import_hours: int = 0
    reconcile_seconds: int = 60
    publish_classes: bool = False
    wording: Mapping[str, str] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def quota(self) -> Quota:
        return Quota(self.unknown_per_sender, self.unknown_per_hour)

    def money_rules(self, side: Role) -> MoneyRules:
        """How classes are paid to tutors, or charged to students; by counted time while nobody has said."""
        from lcadmin.domain.money import MoneyRules

        if side is Role.TUTOR:
            return MoneyRules(
                self.pay_basis or Basis.COUNTED,
                self.pay_extra_minutes,
                self.pay_round_minutes,
                self.pay_minimum_minutes,
                self.pay_no_show_percent,
                self.pay_late_cancel_percent,
                self.pay_trial_percent,
                self.notice_hours,
            )
        return MoneyRules(
            self.price_basis or Basis.COUNTED,
            self.price_extra_minutes,
            self.price_round_minutes,
            self.price_minimum_minutes,
            self.price_no_show_percent,
            self.price_late_cancel_percent,
            self.price_trial_percent,
            self.notice_hours,
        )


@dataclass(frozen=True, slots=True)
class Spec:
    """One setting: its key, how typed text becomes the stored value, whether few need it, the values
    to choose from where it is a choice, and of which kind ``Settings`` holds it or each of its members."""

    key: str
    check: Check
    advanced: bool = False
    choices: tuple[str, ...] = ()
    kind: type[StrEnum] | None = None

    @property
    def meaning(self) -> Text:
        """One line for the user."""
        return Text(f"setting_{self.key}")


WORDING = "wording."
"""What a key of the business's own sentences begins with."""

_DAYS_7 = 7 * 24 * 60


def _choice(key: str, kinds: type[StrEnum], *, advanced: bool = False) -> Spec:
    return Spec(key, checks.choice(kinds), advanced, tuple(kind.value for kind in kinds), kinds)


def _money_specs(side: str) -> tuple[Spec, ...]:
    """How classes become money, for "pay" or "price"."""
    return (
        Spec(
            f"{side}_basis",
            checks.or_empty(checks.choice(Basis)),
            advanced=True,
            choices=("", *(basis.value for basis in Basis)),
            kind=Basis,
        ),
        Spec(f"{side}_extra_minutes", checks.whole(0, 600), advanced=True),
        Spec(f"{side}_round_minutes", checks.whole(1, 60), advanced=True),
        Spec(f"{side}_minimum_minutes", checks.whole(0, 600), advanced=True),
        Spec(f"{side}_no_show_percent", checks.whole(0, 100), advanced=True),
        Spec(f"{side}_late_cancel_percent", checks.whole(0, 100), advanced=True),
        Spec(f"{side}_trial_percent", checks.whole(0, 100), advanced=True),
    )


SPECS: Mapping[str, Spec] = {
    spec.key: spec
    for spec in (
        Spec("business_name", checks.line),
        Spec("timezone", checks.zone),
        Spec("language", checks.language),
        Spec("currency", checks.currency),
        Spec("teach_alone", checks.yes_no),
        Spec("endpoint", checks.or_empty(checks.endpoint, "")),
        Spec("practice_endpoint", checks.or_empty(checks.endpoint, ""), advanced=True),
        Spec("link_template", checks.or_empty(checks.template), advanced=True),
        Spec("public_url", checks.or_empty(checks.address, "")),
        Spec("listen_host", checks.or_empty(checks.host), advanced=True),
        Spec("listen_port", checks.whole(0, 65_535), advanced=True),
        Spec("responder_on", checks.yes_no),
        Spec("early_minutes", checks.whole(0, _DAYS_7)),
        Spec("tutor_early_minutes", checks.or_empty(checks.whole(0, _DAYS_7))),
        Spec("late_minutes", checks.whole(0, _DAYS_7)),
        _choice("credit_rule", CreditRule),
        _choice("without_credit", WithoutCredit),
        Spec("credit_kinds", checks.several(checks.choice(LessonKind)), kind=LessonKind),
        Spec("seat_digits", checks.whole(10, 15), advanced=True),
        Spec("times_include_earlier", checks.yes_no, advanced=True),
        Spec("trusted_proxies", checks.several(checks.network), advanced=True),
        Spec("allowed_sources", checks.several(checks.network), advanced=True),
        Spec("unknown_per_sender", checks.whole(0, 100_000), advanced=True),
        Spec("unknown_per_hour", checks.whole(0, 100_000), advanced=True),
        Spec("keep_awake", checks.yes_no),
        Spec(
            "notices",
            checks.or_off(checks.several(checks.choice(NoticeKind))),
            choices=tuple(NoticeKind),
            kind=NoticeKind,
        ),
        Spec("stay_in_tray", checks.yes_no),
        _choice("tunnel", TunnelChoice),
        Spec("tunnel_name", checks.or_empty(checks.host, "")),
        Spec("tls_certificate", checks.file, advanced=True),
        Spec("tls_key", checks.file, advanced=True),
        Spec("backup_minutes", checks.whole(0, 24 * 60)),
        Spec("backup_folder", checks.or_empty(checks.file, "")),
        Spec("backup_days", checks.whole(1, 366), advanced=True),
        Spec("backup_weeks", checks.whole(0, 520), advanced=True),
        Spec("backup_months", checks.whole(0, 600), advanced=True),
        Spec("api_root", checks.or_empty(checks.folder_address), advanced=True),
        Spec("mail_host", checks.or_empty(checks.host, "")),
        Spec("mail_port", checks.whole(1, 65_535)),
        _choice("mail_security", Security),
        Spec("mail_user", checks.line),
        Spec("mail_from", checks.or_empty(checks.email, "")),
        Spec("mail_from_name", checks.line),
        Spec("mail_reminders", checks.yes_no),
        Spec("mail_reminder_hour", checks.whole(0, 23)),
        Spec("term_first", checks.or_empty(checks.day, "")),
        Spec("term_last", checks.or_empty(checks.day, "")),
        Spec("notice_hours", checks.whole(0, 720)),
        *_money_specs("pay"),
        *_money_specs("price"),
        _choice("api_sign_in", SignIn, advanced=True),
        Spec("api_username", checks.line, advanced=True),
        Spec("api_user_id", checks.whole(0, 999_999_999), advanced=True),
        Spec("api_email", checks.line, advanced=True),
        Spec("import_hours", checks.whole(0, 720)),
        Spec("reconcile_seconds", checks.whole(0, 3_600), advanced=True),
        Spec("publish_classes", checks.yes_no, advanced=True),
    )
}
