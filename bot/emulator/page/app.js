// The demo page: people on the left and right of a bot, each in a column of their own.

import { $, LANGUAGES, RETRY_MS, ZONE, ask, make } from "./base.js";
import { columns, open, refresh } from "./column.js";

const COLUMNS_MAX = 8;
const moment = new Intl.DateTimeFormat("en-GB", { ...ZONE, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
let skew = 0;

function showClock() {
  $("#clock").textContent = moment.format(Date.now() + skew);
}

function setClock(nowMs) {
  skew = nowMs - Date.now();
  showClock();
}

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
