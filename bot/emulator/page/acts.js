// What people do, and the notes that come of it.

import { $, ask, make } from "./base.js";

export const TOAST_MS = 4000;

export async function act(column, what, body) {
  // In a group one of several people acts.
  const by = column.by ? { by: column.by() } : {};
  try {
    return await ask(`/chats/${column.id}/${what}`, { ...body, ...by });
  } catch {
    toast(column, what === "send" ? "Nothing to change yet." : "That did not work.");
  }
}

export function say(column, text, answering = {}) {
  if (!text.trim()) return;
  column.follow = true;
  act(column, "text", { text, ...answering });
}

export function toast(column, text) {
  const note = make("p", { className: "toast", dir: "auto" }, text);
  $(".toasts", column.node).append(note);
  setTimeout(() => note.remove(), TOAST_MS);
}
