"use strict";

// One page is one visit: a farewell from a page that was reloaded meanwhile must not count.
const visit = Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16)).join("");
const room = document.getElementById("room");
const parts = {};
for (const id of ["initials", "name", "role", "record", "headline", "hint", "notice", "timer", "people", "nobody", "sent",
  "unsent", "rejoin", "enter"]) parts[id] = document.getElementById(id);
const buttons = Array.from(room.querySelectorAll("button"));

let state = null;
let received = 0;
let busy = false;
let asked = 0;
let shown = 0;

function clock(seconds) {
  const two = (n) => String(n).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}

function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function fill(list, rows, make) {
  const content = JSON.stringify(rows);
  if (list.dataset.content === content) return;
  list.dataset.content = content;
  list.replaceChildren(...rows.map(make));
}

function personRow(person) {
  const row = element("li");
  const who = element("span");
  const name = element("b");
  name.append(element("bdi", person.name));
  who.append(name, element("small", person.role_text));
  row.append(who, element("span", person.state_text, `chip ${person.state}`));
  return row;
}

function sentRow(sent) {
  const row = element("li", undefined, sent.ok ? "yes" : "no");
  const at = element("small", `${new Date(sent.at).toLocaleTimeString()} `);
  row.append(at, element("bdi", `${sent.text}: `), element("b", sent.answer));
  return row;
}

function initials(name) {
  return name.split(/\s+/).filter(Boolean).map((word) => Array.from(word)[0]).slice(0, 2).join("").toUpperCase();
}

function show(next) {
  state = next;
  received = performance.now();
  room.dataset.phase = state.phase;
  setText(parts.headline, state.headline);
  setText(parts.hint, state.hint);
  parts.notice.hidden = !state.notice;
  if (state.notice) {
    setText(parts.notice, state.notice.text);
    parts.notice.className = `notice ${state.notice.tone}`;
  }
  setText(parts.name, state.you.name);
  setText(parts.role, state.you.role_text);
  setText(parts.initials, initials(state.you.name));
  parts.record.hidden = !state.you.record;
  for (const button of buttons) {
    const wanted = state.actions.includes(button.dataset.action);
    const lost = state.you.lost;
    button.hidden = !wanted || (button === parts.rejoin && !lost) || (button === parts.enter && lost);
    button.disabled = busy;
  }
  const others = state.people.filter((person) => !person.you);
  fill(parts.people, others, personRow);
  parts.nobody.hidden = others.length > 0;
  fill(parts.sent, state.sent.slice().reverse(), sentRow);
  parts.unsent.hidden = state.sent.length > 0;
  tick();
}

function tick() {
  if (!state) return;
  const passed = (performance.now() - received) / 1000;
  const running = state.phase === "running";
  const seconds = Math.max(state.seconds, Math.floor(state.seconds + (running ? passed : 0)));
  parts.timer.parentElement.classList.toggle("running", running);
  setText(parts.timer, clock(seconds));
  if (state.you.lost) {
    const left = Math.max(0, Math.ceil(state.you.seconds_left - passed));
    setText(parts.rejoin, `${room.dataset.rejoin} (${room.dataset.left.replace("#", left)})`);
  }
}

function away() {
  parts.notice.hidden = false;
  parts.notice.className = "notice problem";
  setText(parts.notice, room.dataset.away);
}

async function ask(address, options) {
  const number = ++asked;
  try {
    const answer = await fetch(address, { cache: "no-store", ...options });
    const found = await answer.json();
    // Answers may overtake each other; an older one never replaces a newer one.
    if (number > shown && (found.state || found.headline)) {
      shown = number;
      show(found.state || found);
    }
  } catch {
    away();
  }
}

function message(action, own) {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ join_url: location.href, action, visit: own ? visit : "" }),
  };
}

async function act(action) {
  busy = true;
  for (const button of buttons) button.disabled = true;
  await ask("/practice/act", message(action, action === "enter"));
  busy = false;
  if (state) show(state);
}

async function poll() {
  await ask(`/practice/state${location.search}`);
  setTimeout(poll, 500);
}

for (const button of buttons) button.addEventListener("click", () => act(button.dataset.action));
// Closing the page is a lost connection, as in a real classroom.
addEventListener("pagehide", () => {
  if (state && state.you.here) fetch("/practice/act", { keepalive: true, ...message("lose", true) });
});
addEventListener("pageshow", (event) => { if (event.persisted) act("enter"); });
setInterval(tick, 100);
act("enter").then(poll);
