// One column: a chat, drawn anew where it changed.

import { TOAST_MS, say, toast } from "./acts.js";
import { $, LANGUAGES, ask, day, make } from "./base.js";
import { choices, writers, writing } from "./compose.js";
import { draw, go } from "./message.js";

/** Kinds of columns in the order of the page; a further one needs an entry here and a tint in the style. */
const ROLES = {
  newcomer: { heading: "Newcomer", name: (chat) => chat.name ?? language(chat) },
  counsellor: { heading: "Counsellor", name: (chat) => chat.name ?? language(chat) },
  group: { heading: "Group", name: (chat) => chat.title },
};
const NEAR_END_PX = 120;
const MANY = 4;

export const columns = new Map();
/** Everybody with a private chat, also in hidden columns: whoever may write in a group. */
const people = new Map();

function language(chat) {
  return LANGUAGES[chat.language_code] ?? chat.language_code ?? "no language told";
}

const rank = (node) => Object.keys(ROLES).indexOf(node.dataset.role);

/** Puts a node behind those of its kind. */
function place(into, node) {
  into.insertBefore(node, [...into.children].find((other) => rank(other) > rank(node)) ?? null);
}

/** `{ id, name }` of everybody, in the order in which they came. */
export function everybody() {
  return [...people.values()].map((chat) => ({ id: chat.id, name: chat.name ?? `${chat.title}, ${language(chat)}` }));
}

/** Notes people, who may then write in groups. */
export function meet(chats) {
  for (const chat of chats) if (chat.kind === "private") people.set(chat.id, chat);
  for (const column of columns.values()) if (column.by) writers(column, everybody(), column.adder);
}

export function open(chat) {
  const node = $("#chat").content.firstElementChild.cloneNode(true);
  const column = { id: chat.id, node, drawn: new Map(), toasted: null, follow: true, adder: chat.person };
  columns.set(chat.id, column);
  const group = chat.kind === "group";
  const role = ROLES[chat.role] ?? ROLES.newcomer;
  const name = role.name(chat);
  column.name = name;
  node.id = `chat-${chat.id}`;
  node.dataset.chat = chat.id;
  node.dataset.kind = chat.kind;
  node.dataset.role = chat.role;
  node.dataset.language = group ? "" : (chat.language_code ?? "");
  node.setAttribute("aria-label", `${role.heading}: ${name}`);
  $(".role", node).textContent = role.heading;
  $("h2 bdi", node).textContent = name;
  $(".face", node).textContent = [...(group ? name : (chat.language_code ?? chat.title))].slice(0, 2).join("").toUpperCase();
  $(".face", node).classList.add(`tint-${columns.size % 6}`);
  if (!group && chat.language_code) $(".log", node).lang = chat.language_code;
  $(".start", node).addEventListener("click", () => {
    say(column, "/start");
    $("textarea", node).focus({ preventScroll: true });
  });
  $(".close", node).addEventListener("click", () => close(column));
  writing(column, name);
  if (group) writers(column, everybody(), chat.person);
  meet([chat]);
  place($("#chats"), node);
  tab(column, name);
  refresh(column);
  return column;
}

/** Brings a column into view and its field under the fingers. */
export function show(column) {
  column.node.scrollIntoView({ inline: "start", block: "nearest" });
  const start = $(".start", column.node);
  (start.offsetParent ? start : $("textarea", column.node)).focus({ preventScroll: true });
}

function close(column) {
  columns.delete(column.id);
  column.node.remove();
  column.tab.remove();
  many();
  const hidden = JSON.parse(sessionStorage.getItem("hidden") ?? "[]");
  sessionStorage.setItem("hidden", JSON.stringify([...hidden, column.id]));
  $("#chats").focus();
}

/** With many columns the tabs help on wide screens, too. */
function many() {
  document.body.classList.toggle("many", columns.size >= MANY);
}

function tab(column, name) {
  const role = column.node.dataset.role;
  // Newcomers are most columns, and their language says it all.
  const kind = role === "newcomer" ? [] : [`${ROLES[role]?.heading ?? role}: `];
  column.tab = make("button", { type: "button" }, ...kind, make("bdi", {}, name));
  column.tab.dataset.role = role;
  column.tab.addEventListener("click", () => {
    column.node.scrollIntoView({ inline: "start", block: "nearest" });
    $(".scroll", column.node).focus({ preventScroll: true });
  });
  new IntersectionObserver(([entry]) => column.tab.setAttribute("aria-current", entry.isIntersecting), { root: $("#chats"), threshold: 0.6 }).observe(column.node);
  place($("#tabs"), column.tab);
  many();
}

// Draws what changed and leaves the rest alone, so that focus and screen readers stay where they are.
export async function refresh(column) {
  const mine = (column.asked = (column.asked ?? 0) + 1);
  const { chat, messages, toasts } = await ask(`/chats/${column.id}/messages`);
  if (mine !== column.asked) return;
  const scroll = $(".scroll", column.node);
  const atEnd = column.follow || scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END_PX;
  head(column, chat);
  body(column, messages);
  news(column, toasts);
  if (atEnd) scroll.scrollTop = scroll.scrollHeight;
  column.follow = false;
}

function head(column, chat) {
  column.node.classList.toggle("fresh", !chat.started);
  column.node.classList.toggle("blocked", chat.blocked);
  const name = chat.bot?.name ?? "the bot";
  column.username = chat.bot?.username;
  $(".state", column.node).textContent = state(chat, name);
  clearTimeout(column.stops);
  if (chat.typing) column.stops = setTimeout(() => refresh(column), TOAST_MS + 1200);
  const about = $(".about", column.node);
  about.hidden = chat.started || !chat.bot?.description;
  $("h3", about).textContent = "What can this bot do?";
  $("p", about).textContent = chat.bot?.description ?? "";
  const shape = JSON.stringify([chat.blocked, chat.bot]);
  if (column.shape !== shape) choices(column, chat);
  column.shape = shape;
}

function state(chat, name) {
  if (chat.kind === "group" && chat.left) return `${name} has left`;
  if (chat.blocked) return chat.kind === "group" ? `${name} was removed` : `has blocked ${name}`;
  if (chat.typing) return `${name} is typing…`;
  return chat.kind === "group" ? `${name} is a member` : `${chat.title} writes to ${name}`;
}

function body(column, messages) {
  const log = $(".log", column.node);
  const kept = new Set(messages.map((message) => message.id));
  for (const [id, { node }] of column.drawn) {
    if (kept.has(id)) continue;
    node.remove();
    column.drawn.delete(id);
  }
  for (const message of messages) {
    const shape = JSON.stringify(message);
    const old = column.drawn.get(message.id);
    if (old?.shape === shape) continue;
    const node = draw(column, message);
    if (old) {
      const focused = old.node.contains(document.activeElement);
      old.node.replaceWith(node);
      node.classList.add("changed");
      if (focused) ($(".key", node) ?? node).focus({ preventScroll: true });
    } else {
      log.append(node);
    }
    column.drawn.set(message.id, { node, shape });
  }
  days(log, messages);
  pin(column, messages.find((message) => message.pinned));
}

function pin(column, message) {
  const bar = $(".pin", column.node);
  bar.hidden = !message;
  $("span", bar).textContent = message?.text.split("\n")[0] ?? "";
  bar.onclick = () => go(column, message.id);
}

function days(log, messages) {
  log.querySelectorAll(".day").forEach((node) => node.remove());
  let last = "";
  for (const message of messages) {
    const date = day.format(new Date(message.at));
    if (date !== last) $(`[data-id="${message.id}"]`, log).before(make("li", { className: "day", ariaHidden: "true" }, date));
    last = date;
  }
}

function news(column, toasts) {
  const seen = column.toasted ?? toasts.at(-1)?.number ?? 0;
  for (const { number, text, alert } of toasts) {
    if (number <= seen) continue;
    const box = $(".alert", column.node);
    if (alert && !box.open) {
      $("p", box).textContent = text;
      box.showModal();
    } else {
      toast(column, text);
    }
  }
  column.toasted = toasts.at(-1)?.number ?? 0;
}
