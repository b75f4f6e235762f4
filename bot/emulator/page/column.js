// One column: a chat, drawn anew where it changed.
// Every kind of column is one entry of ROLES; a further one needs no more than that.

import { TOAST_MS, act, say, toast } from "./acts.js";
import { $, LANGUAGES, ask, day, make } from "./base.js";
import { draw } from "./message.js";

const ROLES = {
  private: (chat) => LANGUAGES[chat.language_code] ?? chat.language_code ?? "no language told",
  group: () => "group",
};
const KINDS = {
  photo: "Photo", album: "Three photos", voice: "Voice message", contact: "Contact", location: "Location", document: "Document",
  sticker: "Sticker", forward: "Forwarded message", edited: "Change my last text",
};
const NEAR_END_PX = 120;

export const columns = new Map();

export function open(chat) {
  const node = $("#chat").content.firstElementChild.cloneNode(true);
  const column = { id: chat.id, node, drawn: new Map(), toasted: null, follow: true };
  columns.set(chat.id, column);
  const role = ROLES[chat.kind]?.(chat) ?? chat.kind;
  node.id = `chat-${chat.id}`;
  node.dataset.chat = chat.id;
  node.dataset.kind = chat.kind;
  node.dataset.language = chat.language_code ?? "";
  node.setAttribute("aria-label", `Chat: ${role}`);
  $("h2 bdi", node).textContent = chat.kind === "private" ? role : chat.title;
  $(".face", node).textContent = [...(chat.language_code ?? chat.title)].slice(0, 2).join("").toUpperCase();
  $(".face", node).classList.add(`tint-${columns.size % 6}`);
  if (chat.language_code) $(".log", node).lang = chat.language_code;
  $(".start", node).addEventListener("click", () => {
    say(column, "/start");
    $("textarea", node).focus({ preventScroll: true });
  });
  $(".close", node).addEventListener("click", () => close(column));
  writing(column, role);
  $("#chats").append(node);
  tab(column, role);
  refresh(column);
}

function writing(column, role) {
  const form = $(".write", column.node);
  const field = $("textarea", form);
  field.setAttribute("aria-label", `Message, chat ${role}`);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    say(column, field.value);
    field.value = "";
    field.focus();
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  const more = $(".more", form);
  more.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    more.open = false;
    $("summary", more).focus();
  });
  more.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !more.contains(event.relatedTarget)) more.open = false;
  });
  document.addEventListener("click", (event) => {
    if (!more.contains(event.target)) more.open = false;
  });
}

function choices(column, chat) {
  const more = $(".more", column.node);
  const entry = (label, run, title = "") => {
    const button = make("button", { type: "button" }, make("span", { dir: "auto" }, label), make("small", { dir: "auto" }, title));
    button.addEventListener("click", () => {
      more.open = false;
      $("summary", more).focus();
      run();
    });
    return button;
  };
  const commands = (chat.bot?.commands ?? []).map(({ command, description }) => entry(`/${command}`, () => say(column, `/${command}`), description));
  const kinds = Object.entries(KINDS).map(([kind, label]) => entry(label, () => {
    column.follow = true;
    act(column, "send", { kind });
  }));
  const blocking = chat.blocked ? entry("Unblock the bot", () => act(column, "unblock", {})) : entry("Block the bot", () => act(column, "block", {}));
  const heading = (text) => make("h3", {}, text);
  const parts = commands.length ? [heading("Commands"), ...commands] : [];
  $(".list", more).replaceChildren(...parts, heading("Send"), ...kinds, heading("Bot"), blocking);
}

function close(column) {
  columns.delete(column.id);
  column.node.remove();
  column.tab.remove();
  const hidden = JSON.parse(sessionStorage.getItem("hidden") ?? "[]");
  sessionStorage.setItem("hidden", JSON.stringify([...hidden, column.id]));
  $("#chats").focus();
}

function tab(column, role) {
  column.tab = make("button", { type: "button" }, role);
  column.tab.addEventListener("click", () => column.node.scrollIntoView({ inline: "start", block: "nearest" }));
  new IntersectionObserver(([entry]) => column.tab.setAttribute("aria-current", entry.isIntersecting), { root: $("#chats"), threshold: 0.6 }).observe(column.node);
  $("#tabs").append(column.tab);
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
  $(".state", column.node).textContent = chat.blocked ? `has blocked ${name}` : chat.typing ? `${name} is typing…` : `writes to ${name}`;
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
