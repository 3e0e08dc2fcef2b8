"""What the window does by itself on this PC: looks, tries the way from outside, keeps awake, tells.

What it looks with is loaded at the first look, behind the window, once that is there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lcadmin.domain.instants import DAY, Instant, plus
from lcadmin.domain.notices import Notice, Told
from lcadmin.gui.tasks import Turn
from lcadmin.services.controls import ResponderState
from lcadmin.services.home_ports import Home, TunnelState

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.domain.reach import Reach
    from lcadmin.gui.office import Office
    from lcadmin.gui.tasks import Task
    from lcadmin.services.at_home import HomeState
    from lcadmin.services.away import LookBack
    from lcadmin.services.ports import Changed

_EVERY_MS = 10_000
_SOON_MS = 500
_NETWORK_MS = 1_500
_TRY_AGAIN = 3  # looks between two tries to answer again
_SEEN = "away/seen"
_TOLD = "notices/told"
_MOST_TOLD = 200
_FIRST_LOOK = DAY


class AtHome(QObject):
    """``told`` carries a Notice to show now, ``came_back`` an Away, ``changed`` that the light may be
    another. ``start`` looks at once, then every few seconds and after each message."""

    told = Signal(object)
    came_back = Signal(object)
    changed = Signal()  # also the office's own ``reach_changed``

    def __init__(self, office: Office, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._home = home
        self._book = Told()
        self._looks = 0
        self._looking: Task | None = None
        self._checking: Task | None = None
        self._tunnel_was = TunnelState.OFF
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.look)
        office.bridge.listen(self._heard)
        office.check_wanted.connect(self.check)
        self.changed.connect(office.reach_changed)

    def take_over(self, before: AtHome) -> None:
        """Nothing that was told before is told again."""
        self._book, self._tunnel_was = before._book, before._tunnel_was

    def start(self) -> None:
        self._timer.start()
        self.look(Turn.WHEN_QUIET)
        self.look_back(Turn.WHEN_QUIET)
        QTimer.singleShot(_NETWORK_MS, self, self._watch_network)

    def stop(self) -> None:
        self._timer.stop()
        self._soon.stop()
        self._home.power.keep_awake(False)

    @property
    def checking(self) -> bool:
        """Whether the way from outside is tried just now."""
        return self._checking is not None and self._checking.running

    def look(self, turn: Turn = Turn.AT_ONCE) -> None:
        """Sees how things stand, behind the window."""
        if self._looking is None or not self._looking.running:
            self._looking = self._office.tasks.run(
                self._see, self._looked, self._could_not, owner=self, turn=turn
            )

    def _see(self) -> HomeState:
        from lcadmin.services import at_home, attend
        from lcadmin.services.certificate_watch import certificate_notice

        desk, home = self._office.desk, self._home
        attend.follow(desk, home.tunnels, self._office.responder.address)
        look, certificate = at_home.look(desk), certificate_notice(desk, home.certificates)
        return look if certificate is None else replace(look, notices=(*look.notices, certificate))

    def check(self) -> None:
        """Tries the way from outside now."""
        from lcadmin.services import self_test

        if self.checking:
            return
        desk, outside = self._office.desk, self._home.outside
        self._checking = self._office.tasks.run(
            lambda: self_test.check(desk, outside),
            self._checked,
            self._office.trouble,
            always=self._no_longer,
            owner=self,
        )
        self._office.checking = True
        self.changed.emit()

    def _no_longer(self) -> None:
        self._office.checking = False
        self.changed.emit()

    def look_back(self, turn: Turn = Turn.AT_ONCE) -> None:
        """Whether something was missed since somebody was last told of it."""
        office, seen = self._office, self._office.recall(_SEEN)
        since = Instant(int(seen)) if isinstance(seen, (str, int)) and str(seen).isdigit() else None

        def missed() -> LookBack:
            from lcadmin.services.away import look_back

            now = office.now()
            return look_back(office.desk, plus(now, -_FIRST_LOOK) if since is None else since)

        office.tasks.run(missed, self._was_away, self._could_not, owner=self, turn=turn)

    def _watch_network(self) -> None:
        """Where the system tells of its network, the light need not wait for the next look."""
        from PySide6.QtNetwork import QNetworkInformation

        if QNetworkInformation.loadDefaultBackend():
            network = QNetworkInformation.instance()
            if network is not None:
                network.reachabilityChanged.connect(self._network_changed)

    def _network_changed(self, _reachability: object) -> None:
        if self._office.settings.public_url and self._office.responder.state is ResponderState.LISTENING:
            self.check()

    def _looked(self, look: HomeState) -> None:
        office = self._office
        office.reach, office.heard_real, office.answered_elsewhere = look.reach, look.heard, look.listening
        self._home.power.keep_awake(look.awake)
        news = [notice for notice in look.notices if not self._is_old(notice)]
        told = self._book.new(news, office.now())
        if told:
            self._remember(news)
        for notice in told:
            self.told.emit(notice)
            self._mail(notice)
        tunnel = self._home.tunnels.view.state
        came_up = tunnel is TunnelState.UP and self._tunnel_was is not TunnelState.UP
        went_down = self._tunnel_was is TunnelState.UP and tunnel is not TunnelState.UP
        self._tunnel_was = tunnel
        if look.check_due or (look.listening and office.settings.public_url and (came_up or went_down)):
            self.check()
        self._answer_again(look)
        self.changed.emit()

    def _is_old(self, notice: Notice) -> bool:
        """Whether it was told before this start, and nothing has happened since."""
        return notice.at is not None and notice.at <= self._told_before().get(notice.about, -1)

    def _told_before(self) -> dict[str, int]:
        import msgspec

        kept = self._office.recall(_TOLD)
        try:
            return msgspec.json.decode(kept, type=dict[str, int]) if isinstance(kept, str) else {}
        except (msgspec.DecodeError, RecursionError):  # a file that somebody edited: it is told once more
            return {}

    def _remember(self, notices: Iterable[Notice]) -> None:
        import msgspec

        known = self._told_before() | {one.about: one.at for one in notices if one.at is not None}
        latest = sorted(known.items(), key=lambda pair: pair[1])[-_MOST_TOLD:]
        self._office.remember(_TOLD, msgspec.json.encode(dict(latest)).decode())

    def _mail(self, notice: Notice) -> None:
        from lcadmin.services import attend

        desk = self._office.desk
        self._office.tasks.run(
            lambda: attend.mail(desk, notice), lambda _nothing: None, self._could_not, owner=self
        )

    def _answer_again(self, look: HomeState) -> None:
        """What kept this one from answering may be over: the other lcadmin is gone, the network is there
        now, the port is free."""
        responder = self._office.responder
        self._looks += 1
        if (
            responder.state is ResponderState.ERROR
            and not look.listening
            and self._office.settings.responder_on
            and self._looks % _TRY_AGAIN == 0
        ):
            self._office.tasks.run(responder.start, lambda _nothing: self.changed.emit(), self._could_not)

    def _checked(self, reach: Reach) -> None:
        self._office.reach = reach
        self.look()

    def _was_away(self, found: LookBack) -> None:
        self._office.remember(_SEEN, str(found.until))
        if found.away is not None:
            self.came_back.emit(found.away)

    def _heard(self, changed: Changed) -> None:
        if changed.everything:
            self.look_back()  # a hole in the listening is told so
        if (changed.deliveries or changed.settings or changed.everything) and self._timer.isActive():
            self._soon.start()

    def _could_not(self, _error: UserError) -> None:
        """A folder that cannot be read now says so where the user asks it for something."""
