// Links in messages, and those among them that Telegram opens itself: `?start=` and `?startgroup=` of the bot.

import { make } from "./base.js";

const ADDRESS = /(?:https?:\/\/|\bt\.me\/)[^\s<>"]*[^\s<>".,;:!?)\]]/g;
const SAFE = /^(https?|tg):/;
const HOSTS = ["t.me", "telegram.me", "telegram.dog", location.host];
/** Told to the document with `{ column, payload, group }` when a link to the bot is opened. */
export const OPENED = "bot-link";

/** `{ payload, group }` of a link to the bot of this user name; undefined for any other. */
function toBot(address, username) {
  if (!username || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const name = url.protocol === "tg:" ? url.searchParams.get("domain") : HOSTS.includes(url.host) ? url.pathname.slice(1) : undefined;
  if (name?.toLowerCase() !== username.toLowerCase()) return undefined;
  const group = url.searchParams.has("startgroup");
  return { group, payload: url.searchParams.get(group ? "startgroup" : "start") ?? "" };
}

/** `{ payload, group }` of the link that opened this page, once: a page that is loaded again opens nothing. */
export function came() {
  const { pathname, search } = location;
  const opened = toBot(location.href, pathname.slice(1));
  if (opened) history.replaceState(null, "", "/");
  return opened && /[?&]start(group)?=/.test(search) ? opened : undefined;
}

/** Lets a node with an address lead there; one to the bot is opened on this page. */
export function lead(column, node, address) {
  const full = /^[a-z]+:/i.test(address) ? address : `https://${address}`;
  if (!SAFE.test(full)) return node;
  Object.assign(node, { href: full, target: "_blank", rel: "noopener noreferrer" });
  const opened = toBot(full, column.username);
  if (opened) {
    node.addEventListener("click", (event) => {
      event.preventDefault();
      document.dispatchEvent(new CustomEvent(OPENED, { detail: { column, ...opened } }));
    });
  }
  return node;
}

/** Words in which addresses become links, as Telegram does by itself. */
export function plain(column, text) {
  const parts = [];
  let at = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    parts.push(text.slice(at, index), lead(column, make("a", {}, address), address));
    at = index + address.length;
  }
  return [...parts, text.slice(at)];
}
