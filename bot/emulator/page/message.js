// One message: its text with entities, which count in UTF-16 units as JavaScript does, and its buttons.

import { act } from "./acts.js";
import { $, RETRY_MS, hour, make } from "./base.js";
import { lead, plain } from "./links.js";

const SHOWN = {
  photo: "Photo", album: "Photo", voice: "Voice message", contact: "Contact", location: "Location", document: "Document",
  sticker: "Sticker", forward: "Forwarded message", video_note: "Video message", video: "Video", audio: "Audio", dice: "Dice",
  poll: "Poll",
};
// What Telegram itself writes.
const SERVICE = { joined: "The bot was added", pinned: "The bot pinned a message", migration: "The group was upgraded" };

const WRAPS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote",
  expandable_blockquote: "blockquote", spoiler: "mark", text_link: "a", url: "a",
};

function wrap(column, entity, text) {
  const node = document.createElement(WRAPS[entity.type] ?? "span");
  const url = entity.type === "url" ? text.slice(entity.offset, entity.offset + entity.length) : entity.url;
  return node.tagName === "A" ? lead(column, node, url) : node;
}

function rich(column, into, text, entities, from = 0, to = text.length) {
  const words = (part) => (into.closest("a, code, pre") ? [part] : plain(column, part));
  let at = from;
  const inside = entities.filter((entity) => entity.offset >= from && entity.offset + entity.length <= to);
  while (inside.length) {
    const entity = inside.shift();
    const end = entity.offset + entity.length;
    if (entity.offset < at) continue;
    into.append(...words(text.slice(at, entity.offset)));
    const node = wrap(column, entity, text);
    into.append(node);
    rich(column, node, text, inside.filter((other) => other.offset < end), entity.offset, end);
    at = end;
  }
  into.append(...words(text.slice(at, to)));
}

/** A message as an item of the log. */
export function draw(column, message) {
  if (SERVICE[message.kind]) return service(message);
  const bubble = make("div", { className: "bubble" });
  if (message.by) bubble.append(make("p", { className: "by" }, make("bdi", {}, message.by.name)));
  if (message.reply) bubble.append(answered(column, message.reply));
  if (message.kind) bubble.append(make("p", { className: "kind" }, SHOWN[message.kind] ?? message.kind));
  if (message.document) {
    const link = make("a", { className: "file", href: `/control/chats/${column.id}/documents/${message.id}`, download: message.document.name });
    link.append(make("bdi", {}, message.document.name), make("small", {}, `${Math.max(1, Math.round(message.document.bytes / 1024))} KB`));
    bubble.append(link);
  }
  if (message.text) {
    const text = make("p", { className: "text", dir: "auto" });
    rich(column, text, message.text, message.entities);
    bubble.append(text);
  }
  const time = make("time", { dateTime: message.at }, hour.format(new Date(message.at)));
  const marks = `${message.pinned ? "pinned " : ""}${message.edited ? "edited " : ""}`;
  bubble.append(make("span", { className: "meta" }, marks, time));
  const item = make("li", { className: message.from_bot ? "bot" : "me", tabIndex: -1 });
  const line = make("div", { className: "line" }, bubble, tools(column, message, bubble));
  item.append(make("span", { className: "hidden" }, message.from_bot ? "Bot: " : message.by ? "" : "You: "), line);
  if (message.buttons.length) {
    const rows = message.buttons.map((row) => make("div", { className: "row" }, ...row.map((button) => press(column, message, button))));
    item.append(make("div", { className: "keyboard" }, ...rows));
  }
  item.dataset.id = message.id;
  return item;
}

function service(message) {
  const item = make("li", { className: "service", tabIndex: -1 }, SERVICE[message.kind]);
  item.dataset.id = message.id;
  return item;
}

/** What a message answers; a press goes there. */
function answered(column, { message, from_bot: fromBot, text }) {
  const node = make("button", { type: "button", className: "answered", dir: "auto" });
  node.append(make("b", {}, fromBot ? "Bot" : "Reply to"), make("span", {}, text === null ? "Deleted message" : (SHOWN[text] ?? text)));
  node.addEventListener("click", () => go(column, message));
  return node;
}

/** Brings a message into view. */
export function go(column, message) {
  const there = column.drawn.get(message)?.node;
  there?.scrollIntoView({ block: "center" });
  there?.focus({ preventScroll: true });
}

/** Reply, with what is marked in the message as the quote; and change, for words of one's own. */
function tools(column, message, bubble) {
  const tool = (label, icon, run) => {
    const node = make("button", { type: "button", className: "tool", title: label, ariaLabel: label }, icon);
    // Pressing must not lose what is marked.
    node.addEventListener("mousedown", (event) => event.preventDefault());
    node.addEventListener("click", run);
    return node;
  };
  const reply = tool("Reply", "↩", () => {
    const marked = document.getSelection();
    const within = marked.rangeCount && $(".text", bubble)?.contains(marked.getRangeAt(0).commonAncestorContainer);
    const quote = within ? marked.toString() : "";
    column.compose.answer(message, message.text.includes(quote) ? quote : "");
  });
  const own = !message.from_bot && !message.kind;
  return make("div", { className: "tools" }, reply, ...(own ? [tool("Edit", "✎", () => column.compose.change(message))] : []));
}

function press(column, message, button) {
  if (button.url) return lead(column, make("a", { className: "key", dir: "auto", href: "#" }, button.label), button.url);
  const node = make("button", { type: "button", className: "key", dir: "auto" }, button.label);
  node.dataset.data = button.data;
  node.addEventListener("click", () => {
    node.classList.add("busy");
    setTimeout(() => node.classList.remove("busy"), RETRY_MS);
    column.follow = true;
    act(column, "press", { message: message.id, data: button.data });
  });
  return node;
}
