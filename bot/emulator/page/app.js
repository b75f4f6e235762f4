// The demo page: people and groups around a bot, each in a column of their own.

import { $, RETRY_MS, ZONE, ask } from "./base.js";
import { columns, meet, open, refresh, show } from "./column.js";
import { add, languages } from "./dialogs.js";
import { OPENED, came } from "./links.js";

const COLUMNS_MAX = 8;
const moment = new Intl.DateTimeFormat("en-GB", { ...ZONE, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
const named = new URLSearchParams(location.search).get("chats");
/** The link to the bot by which this page was opened. */
const opened = came();
let skew = 0;

function showClock() {
  $("#clock").textContent = moment.format(Date.now() + skew);
}

function setClock(nowMs) {
  skew = nowMs - Date.now();
  showClock();
}

/** `role:language:name`, of which the language alone suffices. */
function wanted(text) {
  const parts = text.split(":");
  const [role, language, name] = parts.length > 1 ? parts : ["newcomer", ...parts];
  return { role, language, name };
}

// `?chats=de,counsellor:ar` shows these people; without it what is there, or a German and an Arabic newcomer. Staff and groups
// that are there stand beside them.
async function begin() {
  const { chats } = await ask("/chats");
  meet(chats);
  const hidden = JSON.parse(sessionStorage.getItem("hidden") ?? "[]");
  const there = chats.filter((chat) => !hidden.includes(chat.id));
  const staff = there.filter((chat) => chat.role !== "newcomer");
  if (named === null && there.length > staff.length) {
    there.slice(-COLUMNS_MAX).forEach(open);
    return;
  }
  for (const { role, language, name } of (named ?? (opened ? "" : "de,ar")).split(",").filter(Boolean).slice(0, COLUMNS_MAX).map(wanted)) {
    const found = there.find((chat) => chat.role === role && chat.language_code === language && !columns.has(chat.id));
    if (found) open(found);
    else await add(language, role, name);
  }
  staff.filter((chat) => !columns.has(chat.id)).slice(0, COLUMNS_MAX).forEach(open);
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

$("#language").append(...languages());
$("#language").value = "uk";
$("#add").addEventListener("submit", async (event) => {
  event.preventDefault();
  show(await add($("#language").value, $("#role").value));
});
document.querySelectorAll("[data-advance]").forEach((button) => button.addEventListener("click", async () => {
  setClock((await ask("/clock", { advance_seconds: Number(button.dataset.advance) })).now_ms);
}));
setInterval(showClock, 1000);
setClock((await ask("/clock")).now_ms);
await begin();
document.body.classList.add("ready");
if (opened) document.dispatchEvent(new CustomEvent(OPENED, { detail: opened }));
listen();
