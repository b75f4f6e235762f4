// The demo page: people on the left and right of a bot, each in a column of their own.
// Every kind of column is one entry of ROLES; a further one (a counsellor's) needs no more than that.

const LANGUAGES = {
  de: "Deutsch", en: "English", ar: "العربية", tr: "Türkçe", fr: "Français", uk: "Українська", ru: "Русский", fa: "فارسی",
};
const ROLES = {
  private: (chat) => LANGUAGES[chat.language_code] ?? chat.language_code ?? "no language told",
  group: () => "group",
};
const KINDS = {
  photo: "Photo", album: "Three photos", voice: "Voice message", contact: "Contact", location: "Location", document: "Document",
  sticker: "Sticker", forward: "Forwarded message", edited: "Change my last text",
};
const SHOWN = {
  photo: "Photo", album: "Photo", voice: "Voice message", contact: "Contact", location: "Location", document: "Document",
  sticker: "Sticker", forward: "Forwarded message", video_note: "Video message", video: "Video", audio: "Audio", dice: "Dice",
  poll: "Poll", migration: "The group was upgraded",
};
const COLUMNS_MAX = 8;
const TOAST_MS = 4000;
const RETRY_MS = 1500;
const NEAR_END_PX = 120;

const $ = (css, within = document) => within.querySelector(css);
const columns = new Map();
let skew = 0;

function make(tag, props = {}, ...children) {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
}

async function ask(path, body) {
  const init = body === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/control${path}`, init);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

// ---- time

const ZONE = { timeZone: "Europe/Berlin" };
const hour = new Intl.DateTimeFormat("en-GB", { ...ZONE, hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { ...ZONE, weekday: "long", day: "numeric", month: "long", year: "numeric" });
const moment = new Intl.DateTimeFormat("en-GB", { ...ZONE, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

function showClock() {
  $("#clock").textContent = moment.format(Date.now() + skew);
}

function setClock(nowMs) {
  skew = nowMs - Date.now();
  showClock();
}

// ---- text with entities, which count in UTF-16 units as JavaScript does

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

// ---- one message

function draw(column, message) {
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

// ---- one column

async function act(column, what, body) {
  try {
    return await ask(`/chats/${column.id}/${what}`, body);
  } catch {
    toast(column, what === "send" ? "Nothing to change yet." : "That did not work.");
  }
}

function say(column, text) {
  if (!text.trim()) return;
  column.follow = true;
  act(column, "text", { text });
}

function toast(column, text) {
  const note = make("p", { className: "toast", dir: "auto" }, text);
  $(".toasts", column.node).append(note);
  setTimeout(() => note.remove(), TOAST_MS);
}

function open(chat) {
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
async function refresh(column) {
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

// ---- the page

async function add(language) {
  const { chat } = await ask("/users", { language_code: language });
  open(await ask(`/chats/${chat}`));
  return columns.get(chat);
}

// `?chats=de,ar` shows these languages; without it what is there, or a German and an Arabic chat.
async function begin() {
  const { chats } = await ask("/chats");
  const hidden = JSON.parse(sessionStorage.getItem("hidden") ?? "[]");
  const there = chats.filter((chat) => !hidden.includes(chat.id));
  const named = new URLSearchParams(location.search).get("chats");
  if (named === null && there.length) {
    there.slice(-COLUMNS_MAX).forEach(open);
    return;
  }
  for (const language of (named ?? "de,ar").split(",").filter(Boolean).slice(0, COLUMNS_MAX)) {
    const found = there.find((chat) => chat.language_code === language && !columns.has(chat.id));
    if (found) open(found);
    else await add(language);
  }
}

async function listen() {
  let after = 0;
  for (;;) {
    try {
      const { counter, chats, now_ms: nowMs } = await ask(`/events?after=${after}`);
      $("#offline").hidden = true;
      setClock(nowMs);
      // A smaller number is another server: begin anew with it.
      if (counter < after) location.reload();
      after = counter;
      await Promise.all(chats.filter((id) => columns.has(id)).map((id) => refresh(columns.get(id))));
    } catch {
      $("#offline").hidden = false;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

$("#language").append(...Object.entries(LANGUAGES).map(([code, name]) => make("option", { value: code, lang: code }, name)));
$("#language").value = "uk";
$("#add").addEventListener("submit", async (event) => {
  event.preventDefault();
  const column = await add($("#language").value);
  column.node.scrollIntoView({ inline: "end", block: "nearest" });
  $(".start", column.node).focus({ preventScroll: true });
});
document.querySelectorAll("[data-advance]").forEach((button) => button.addEventListener("click", async () => {
  setClock((await ask("/clock", { advance_seconds: Number(button.dataset.advance) })).now_ms);
}));
setInterval(showClock, 1000);
setClock((await ask("/clock")).now_ms);
await begin();
document.body.classList.add("ready");
listen();
