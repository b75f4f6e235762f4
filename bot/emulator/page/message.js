// One message: its text with entities, which count in UTF-16 units as JavaScript does, and its buttons.

import { act } from "./acts.js";
import { RETRY_MS, hour, make } from "./base.js";

const SHOWN = {
  photo: "Photo", album: "Photo", voice: "Voice message", contact: "Contact", location: "Location", document: "Document",
  sticker: "Sticker", forward: "Forwarded message", video_note: "Video message", video: "Video", audio: "Audio", dice: "Dice",
  poll: "Poll", migration: "The group was upgraded",
};

const WRAPS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote",
  expandable_blockquote: "blockquote", spoiler: "mark", text_link: "a", url: "a",
};

function wrap(entity, text) {
  const node = document.createElement(WRAPS[entity.type] ?? "span");
  const url = entity.type === "url" ? text.slice(entity.offset, entity.offset + entity.length) : entity.url;
  if (node.tagName === "A" && /^(https?|tg):/.test(url)) Object.assign(node, { href: url, target: "_blank", rel: "noopener noreferrer" });
  return node;
}

function rich(into, text, entities, from = 0, to = text.length) {
  let at = from;
  const inside = entities.filter((entity) => entity.offset >= from && entity.offset + entity.length <= to);
  while (inside.length) {
    const entity = inside.shift();
    const end = entity.offset + entity.length;
    if (entity.offset < at) continue;
    into.append(text.slice(at, entity.offset));
    const node = wrap(entity, text);
    rich(node, text, inside.filter((other) => other.offset < end), entity.offset, end);
    into.append(node);
    at = end;
  }
  into.append(text.slice(at, to));
}

export function draw(column, message) {
  const bubble = make("div", { className: "bubble" });
  if (message.kind) bubble.append(make("p", { className: "kind" }, SHOWN[message.kind] ?? message.kind));
  if (message.document) {
    const link = make("a", { className: "file", href: `/control/chats/${column.id}/documents/${message.id}`, download: message.document.name });
    link.append(make("bdi", {}, message.document.name), make("small", {}, `${Math.max(1, Math.round(message.document.bytes / 1024))} KB`));
    bubble.append(link);
  }
  if (message.text) {
    const text = make("p", { className: "text", dir: "auto" });
    rich(text, message.text, message.entities);
    bubble.append(text);
  }
  const time = make("time", { dateTime: message.at }, hour.format(new Date(message.at)));
  bubble.append(make("span", { className: "meta" }, message.edited ? "edited " : "", time));
  const item = make("li", { className: message.from_bot ? "bot" : "me", tabIndex: -1 });
  item.append(make("span", { className: "hidden" }, message.from_bot ? "Bot: " : "You: "), bubble);
  if (message.buttons.length) {
    const rows = message.buttons.map((row) => make("div", { className: "row" }, ...row.map((button) => press(column, message, button))));
    item.append(make("div", { className: "keyboard" }, ...rows));
  }
  item.dataset.id = message.id;
  return item;
}

function press(column, message, button) {
  if (button.url) {
    const safe = /^(https?|tg):/.test(button.url) ? button.url : "#";
    return make("a", { className: "key", dir: "auto", href: safe, target: "_blank", rel: "noopener noreferrer" }, button.label);
  }
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
