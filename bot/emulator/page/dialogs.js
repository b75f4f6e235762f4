// What asks before something new appears: a link to the bot is opened by somebody, the bot comes into a group.

import { toast } from "./acts.js";
import { $, LANGUAGES, ask, make } from "./base.js";
import { columns, everybody, open, show } from "./column.js";
import { OPENED } from "./links.js";

/** Somebody new; their column. */
export async function add(language, role = "newcomer", name = undefined) {
  const { chat } = await ask("/users", { language_code: language, role, name });
  return open(await ask(`/chats/${chat}`));
}

/** The languages as options of a list. */
export function languages() {
  return Object.entries(LANGUAGES).map(([code, name]) => make("option", { value: code, lang: code }, name));
}

/** What was pressed in a dialog; nothing when it was left. */
function asked(dialog) {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true }));
}

/** A column that is there, also one that was hidden. */
async function column(id) {
  return columns.get(id) ?? open(await ask(`/chats/${id}`));
}

/** In a group somebody among several opens it, in a private chat its person. */
async function follow(from, payload) {
  const dialog = $("#follow");
  const self = from?.by?.() ?? from?.id;
  const words = `/start ${payload}`.trim();
  $("code", dialog).textContent = words;
  $("[value=self]", dialog).hidden = !from;
  $("[value=self] bdi", dialog).textContent = everybody().find(({ id }) => id === self)?.name ?? from?.name ?? "";
  const who = await asked(dialog);
  if (!who) return;
  const opened = who === "self" ? await column(self) : await add($("select", dialog).value, who);
  opened.follow = true;
  await ask(`/chats/${opened.id}/text`, { text: words });
  show(opened);
}

/** A new group; a payload is that of a link with `?startgroup=`. */
async function found(by, payload) {
  const dialog = $("#found");
  const [title, who, start] = ["title", "by", "payload"].map((name) => $(`[name=${name}]`, dialog));
  const people = everybody();
  if (!people.length) return;
  who.replaceChildren(...people.map(({ id, name }) => make("option", { value: id }, name)));
  if (by) who.value = by;
  start.value = payload ?? "";
  if (!(await asked(dialog))) return;
  const link = start.value || payload !== undefined ? { payload: start.value } : {};
  const { chat } = await ask("/groups", { title: title.value.trim() || "Group", by: Number(who.value), ...link });
  show(await column(chat));
}

$("#follow select").append(...languages());
$("#group").addEventListener("click", () => found());
document.addEventListener(OPENED, async ({ detail: { column: from, payload, group } }) => {
  try {
    await (group ? found(from?.by?.() ?? from?.id, payload) : follow(from, payload));
  } catch {
    toast(from ?? columns.values().next().value, "That did not work.");
  }
});
