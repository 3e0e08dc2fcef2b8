"""The window's frame: side bar, search, the page in front, the light at its foot. Navigation only.

What a shortcut or an entry of the search opens is loaded as it is opened: a start waits for the frame.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from lcadmin.gui.file_drops import FileDrops, Sorting
from lcadmin.gui.heartbeat import Heartbeat
from lcadmin.gui.last_heard import LastHeard
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.hit import Hit
from lcadmin.gui.models.hits import find
from lcadmin.gui.notes_offer import NotesOffer
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.reading_order import arrange
from lcadmin.gui.tasks import Turn
from lcadmin.gui.theme import px
from lcadmin.gui.trail import Visit, Visits
from lcadmin.gui.widgets.health_banner import HealthBanner
from lcadmin.gui.widgets.nav import NavItem, SideBar
from lcadmin.gui.widgets.sample_banner import SampleBanner
from lcadmin.gui.widgets.search import SearchField
from lcadmin.gui.widgets.status_bar import StatusBar
from lcadmin.gui.widgets.toast import Toast
from lcadmin.gui.widgets.top_bar import TopBar
from lcadmin.gui.widgets.undo_button import UndoButton

if TYPE_CHECKING:
    from lcadmin.services.ports import Changed

PageMaker = Callable[[Office, QWidget], Page]
"""Makes a page in the widget that will show it: one that comes there later is dressed twice."""
_TITLE_BAR = 40
_WORDS_FROM = 780


class MainWindow(QMainWindow):
    """``pages`` makes each page when it is first shown, by its name; ``new_class`` opens the form for a
    new class over the window. A page that ``keeps_up`` hears of every change, also behind others.
    """

    def __init__(
        self, office: Office, pages: Mapping[str, PageMaker], new_class: Callable[[Office, QWidget], None]
    ) -> None:
        super().__init__()
        self.office = office
        self._makers = dict(pages)
        self._new_class = new_class
        self._pages: dict[str, Page] = {}
        self.visits = Visits()
        self.page_name = ""
        self.side = SideBar(self._nav_items())
        self.search = SearchField(office.tasks, self._find, self._actions, self)
        self.stack = QStackedWidget()
        self.status = StatusBar(office)
        self.undo = UndoButton(office.history, self._show_history)
        self.sample = SampleBanner(office)
        self.health = HealthBanner(office)
        self._top = TopBar(self.search, self.undo, office.new_class)
        self.new_class_button = self._top.new_class_button
        self._build()
        self.toast = Toast(self)
        self.notes = NotesOffer(office, self.toast, self)
        self.heartbeat = Heartbeat(office, self)
        self._connect()
        self._name_business()
        self._restore()
        self._heard = LastHeard(office, self.status.tick, self)
        self._heard.look()
        self._logs = Loader(
            office.tasks,
            self,
            self._logs_in_use,
            lambda used: self.side.offer("logs", shown=used),
            lambda _error: None,
        )
        self._logs.load(Turn.WHEN_QUIET)
        sorting = Sorting(office, self, lambda files: self.go_to("logs", {"files": files}))
        self._drops = FileDrops(self, sorting.take)

    def _build(self) -> None:
        central = QWidget(self)
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.health)
        column.addWidget(self.sample)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.side)
        middle.addWidget(self.stack, 1)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)
        self.setMinimumSize(QSize(px(480), px(330)).boundedTo(self.screen().availableSize()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < px(_WORDS_FROM)
        self.side.set_narrow(narrow=narrow)
        self._top.business.setVisible(not narrow)

    def _nav_items(self) -> list[NavItem]:
        def key(number: int) -> str:
            return self.tr("Ctrl+{number}").format(number=number)

        return [
            NavItem("today", self.tr("Today"), "today", key(1)),
            NavItem("classes", self.tr("Classes"), "classes", key(2)),
            NavItem("people", self.tr("People"), "people", key(3)),
            NavItem("logs", self.tr("Class logs"), "logs", key(4)),
            NavItem("reports", self.tr("Reports"), "reports", key(5)),
            NavItem("connection", self.tr("Connection"), "connection", key(6)),
            NavItem("settings", self.tr("Settings"), "settings", self.tr("Ctrl+,"), below=True),
            NavItem("help", self.tr("Help"), "help", self.tr("F1"), below=True),
        ]

    def _connect(self) -> None:
        office = self.office
        office.page_wanted.connect(self.go_to)
        # Methods, not lambdas: the office outlives the window, and Qt lets go of a window's own methods.
        office.new_class_wanted.connect(self._open_new_class)
        office.toast_wanted.connect(self.toast.show_text)
        office.trouble_wanted.connect(self.toast.show_trouble)
        office.settings_changed.connect(self._name_business)
        office.bridge.listen(self._changed)
        self.side.chosen.connect(self.go_to)
        self.search.chosen.connect(self._open_hit)
        self.search.left.connect(self._leave_search)
        self.status.clicked.connect(lambda: self.go_to("connection"))
        self.heartbeat.ticked.connect(self._tick)
        for number, item in enumerate(self._nav_items()[:6], start=1):
            self._shortcut(f"Ctrl+{number}", partial(self.go_to, item.page))
        for action in (office.history.undo_action, office.history.redo_action):
            self.addAction(action)
        office.history.look()
        self._shortcut("Ctrl+,", lambda: self.go_to("settings"))
        self._shortcut("F1", self._help)
        self._shortcut("?", lambda: self.go_to("help", {"show": "keys"}))
        self._shortcut("Ctrl+N", office.new_class)
        self._shortcut("Ctrl+K", self._search)
        self._shortcut("Alt+Left", self.back)
        self._shortcut("Alt+Right", lambda: self.page is not None and self.page.step_forward())
        self._shortcut("F5", self._refresh)

    def _open_new_class(self) -> None:
        self._new_class(self.office, self)

    def _shortcut(self, keys: str, do: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(do)

    def focusNextPrevChild(self, forward: bool) -> bool:
        arrange(self)
        return super().focusNextPrevChild(forward)

    # Going to pages

    def go_to(self, name: str, args: Mapping[str, object] | None = None) -> None:
        """Shows a page. Going to the one in front opens it anew."""
        given = dict(args or {})
        page = self._made(name)
        title = self.page.heading if self.page is not None else ""
        self._show(self.visits.go(name, given, about_one=page.about_one, title=title))

    def _made(self, name: str) -> Page:
        """The page of this name; it is made when it is first wanted."""
        page = self._pages.get(name)
        if page is None:
            page = self._makers[name](self.office, self.stack)
            self._pages[name] = page
            self.stack.addWidget(page)
            page.waiting.connect(lambda count: self.side.set_badge(name, count))
        return page

    def back(self) -> None:
        """What was before this on the page in front, else the page before, as it was opened."""
        if self.page is not None and self.page.step_back():
            return
        before = self.visits.back()
        if before is not None:
            self._show(before)

    def _show(self, visit: Visit) -> None:
        page = self._made(visit.page)
        self.page_name = visit.page
        self.stack.setCurrentWidget(page)
        origin = visit.trail[0].page if visit.trail else ""
        # What was found from Help or Settings belongs there no more than to any other page.
        known = origin and self._made(origin).holds
        self.side.show_page(origin if known else page.nav or visit.page)
        page.show_trail(visit.trail)
        page.open(**visit.args)
        page.setFocus()
        self._title()
        self._logs.load(Turn.WHEN_QUIET)  # keys may have been entered on the page before

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._pages.get(self.page_name)

    def _logs_in_use(self) -> bool:
        from lcadmin.services import class_logs

        return class_logs.is_in_use(self.office.desk)

    def _show_history(self) -> None:
        from lcadmin.gui.dialogs.history import HistoryDialog

        HistoryDialog(self.office, self).open()

    def _refresh(self) -> None:
        if self.page is not None:
            self.page.refresh()

    def _changed(self, changed: Changed) -> None:
        if changed.deliveries:
            self._heard.look()
        if changed.settings or changed.everything:
            self._logs.load()
        for page in self._pages.values():
            if page is self.page or page.keeps_up:
                page.show_changed(changed)

    def _tick(self) -> None:
        self.health.tick()
        self.status.tick()
        if self.page is not None:
            self.page.tick()

    # Search

    def _search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _leave_search(self) -> None:
        if self.page is not None:
            self.page.take_keyboard()

    def _find(self, text: str) -> list[Hit]:
        """On a worker's thread, where nothing of Qt may be loaded."""
        office = self.office
        return find(office.desk, text, office.formats, office.now(), self._copy_link)

    def _copy_link(self, lesson_id: int, person_id: int, name: str) -> None:
        from lcadmin.gui.dialogs.copying import copy_person

        copy_person(self.office, lesson_id, person_id, name)

    def _actions(self) -> Sequence[Hit]:
        from lcadmin.gui.search_actions import search_actions

        return search_actions(self.office, self, self._nav_items(), self._show_history)

    def _help(self) -> None:
        """What the manual says of the page in front; on the help itself, its keys."""
        from lcadmin.gui.manual import topic_of_page

        about: dict[str, object] = {"topic": topic_of_page(self.page_name)}
        self.go_to("help", {"show": "keys"} if self.page_name == "help" else about)

    def _open_hit(self, hit: Hit) -> None:
        if hit.do is not None:
            hit.do()
        else:
            self.go_to(hit.page, hit.args)

    # Name, size, end

    def _name_business(self) -> None:
        name = self.office.settings.business_name or self.tr("My classes")
        self._top.name(name)
        self._title()

    def _title(self) -> None:
        here = self.page.title if self.page is not None else ""
        parts = (here, self.office.settings.business_name, "lcadmin")
        self.setWindowTitle(" – ".join(part for part in parts if part))

    def sizeHint(self) -> QSize:
        return QSize(px(1280), px(800))

    def _restore(self) -> None:
        kept = self.office.recall("window/geometry")
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            room = self.screen().availableSize()
            room.setHeight(room.height() - px(_TITLE_BAR))  # else its foot is below the screen
            self.resize(self.sizeHint().boundedTo(room))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.heartbeat.stop()
        self.office.remember("window/geometry", self.saveGeometry())
        super().closeEvent(event)
