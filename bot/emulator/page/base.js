// What every part of the page uses: asking the server, making nodes, dates.

export const LANGUAGES = {
  de: "Deutsch", en: "English", ar: "العربية", tr: "Türkçe", fr: "Français", uk: "Українська", ru: "Русский", fa: "فارسی",
};
export const RETRY_MS = 1500;

export const $ = (css, within = document) => within.querySelector(css);

export function make(tag, props = {}, ...children) {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
}

export async function ask(path, body) {
  const init = body === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/control${path}`, init);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

export const ZONE = { timeZone: "Europe/Berlin" };
export const hour = new Intl.DateTimeFormat("en-GB", { ...ZONE, hour: "2-digit", minute: "2-digit" });
export const day = new Intl.DateTimeFormat("en-GB", { ...ZONE, weekday: "long", day: "numeric", month: "long", year: "numeric" });
