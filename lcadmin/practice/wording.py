"""The practice classroom's sentences, by key; its page's labels included."""

from __future__ import annotations

from lcadmin.domain.wording import Text, render

PRACTICE: dict[str, str] = {
    # what became of a step
    "practice.entered": "You are in.",
    "practice.not_in": "You are not in the class now. Enter it first.",
    "practice.running": "The class is running.",
    "practice.waiting_for_student": "Waiting for a student to press Start Class too.",
    "practice.waiting_for_tutor": "Waiting for the tutor to press Start Class too.",
    "practice.lost_before": "The connection was lost before the class began; nothing is counted.",
    "practice.lost": "The connection is lost. Come back in time and the class goes on.",
    "practice.left": "You have left the class.",
    "practice.left_running": "You left without ending the class; LearnCube takes that for a lost connection.",
    "practice.ended": "The class has ended.",
    "practice.ended_before": "No class is running, so there is nothing more to count.",
    "practice.ended_waiting": "The class has ended. Its time was counted when the connection was lost.",
    # the page's headline
    "practice.head.outside": "You are not in the class",
    "practice.head.refused": "You were not let in",
    "practice.head.lost": "Connection lost",
    "practice.head.waiting": "Ready when you are",
    "practice.head.pressed": "Waiting for the others",
    "practice.head.running": "The class is running",
    "practice.head.late": "The class is running without you",
    "practice.head.interrupted": "Class interrupted",
    "practice.head.stopped": "The class stopped",
    "practice.head.ended": "The class has ended",
    # the line below it
    "practice.hint.outside": "Enter to go on.",
    "practice.hint.refused": "Try again when the office has put it right.",
    "practice.hint.lost": "The class goes on if you come back in time.",
    "practice.hint.waiting": "The class begins once the tutor and a student have both pressed Start Class.",
    "practice.hint.running": "Every second of it is being counted.",
    "practice.hint.late": "Press Start Class to take part.",
    "practice.hint.interrupted": "Somebody lost the connection. Once they are back, the class goes on.",
    "practice.hint.stopped": "Nobody came back in time. Press Start Class to begin again.",
    "practice.hint.stopped_out": "Nobody came back in time. Enter again to go on.",
    "practice.hint.ended": "Entering again goes on with the same class; the times are added together.",
    # people
    "practice.role.tutor": "Tutor",
    "practice.role.student": "Student",
    "practice.state.here": "here",
    "practice.state.ready": "pressed Start",
    "practice.state.in_class": "in class",
    "practice.state.lost": "lost connection, {seconds} s left",
    # what was sent
    "practice.sent.connect_lesson": "Asked whether {name} may come in",
    "practice.sent.start_lesson": "Asked whether the class may start",
    "practice.sent.crash_lesson": "Said that the connection was lost after {time}",
    "practice.sent.end_lesson": "Said that the class ended after {time}",
    "practice.somebody": "somebody",
    "practice.answer.yes": "yes",
    "practice.answer.noted": "noted",
    # answers that are no
    "practice.said": "{message}",
    "practice.said_no": "The answer was no, without a reason.",
    "practice.no_address": "There is nobody to ask: lcadmin's connection is off. Switch it on and try again.",
    "practice.unreachable": "lcadmin could not be reached. Is its connection switched on?",
    "practice.too_slow": "lcadmin did not answer in time. Try again.",
    "practice.bad_address": "The address to send messages to is not a web address. Correct it and try again.",
    "practice.bad_status": "lcadmin could not take the message (its answer was {status}). Try again.",
    "practice.bad_status_said": "lcadmin could not take the message (its answer was {status}): {message}",
    "practice.not_understood": "The answer could not be understood: {why}.",
    "practice.why.json": "it is not the kind of text that was expected",
    "practice.why.status": "it says neither yes nor no",
    "practice.why.role": "it does not say whether this is the tutor or a student",
    "practice.why.name": "it gives no name",
    "practice.why.id": "it is about somebody else",
    # a request that cannot be taken
    "practice.bad_json": "The request has to be a JSON object with join_url and action.",
    "practice.bad_type": "The request has to be sent as application/json.",
    "practice.bad_action": "The action has to be enter, start, lose, end or leave.",
    "practice.bad_link": "This is not a complete join link: it needs one token and one person.",
    "practice.bad_host": "The practice classroom answers only to this computer's own address.",
    # the page
    "practice.title": "Practice classroom – not LearnCube",
    "practice.banner": "Practice classroom – not LearnCube",
    "practice.banner_more": "There is no video and no real lesson here; minutes are counted for practice.",
    "practice.people": "In this class",
    "practice.nobody": "Nobody else is here yet.",
    "practice.timer": "Class time",
    "practice.recorded": "Recording (Beta)",
    "practice.messages": "What this classroom told lcadmin",
    "practice.no_messages": "Nothing yet.",
    "practice.entering": "Entering …",
    "practice.index": "Open a join link of a practice class to come in.",
    "practice.away": "This practice classroom has been switched off.",
    "practice.no_script": "This page needs JavaScript.",
    "practice.button.start": "Start Class",
    "practice.button.end": "End Class",
    "practice.button.lose": "Lose connection",
    "practice.button.rejoin": "Rejoin",
    "practice.button.leave": "Leave",
    "practice.button.enter": "Enter",
    "practice.seconds_left": "{seconds} s left",
}


def words(key: str, **params: object) -> str:
    """The sentence of ``key``."""
    return say(Text.of(key, **params))


def say(text: Text) -> str:
    """The sentence of ``text``; the empty Text is the empty sentence."""
    return render(text, PRACTICE) if text.key else ""
