// Below a chat: the field, what is answered or changed with it, who writes in a group, and what else can be sent.

import { act, say } from "./acts.js";
import { $, make } from "./base.js";

const KINDS = {
  photo: "Photo", album: "Three photos", voice: "Voice message", contact: "Contact", location: "Location", document: "Document",
  sticker: "Sticker", forward: "Forwarded message", edited: "Change my last text",
};

/** Makes the field of a column work; `column.compose` answers and changes messages from now on. */
export function writing(column, name) {
  const form = $(".write", column.node);
  const field = $("textarea", form);
  field.setAttribute("aria-label", `Message, chat ${name}`);
  column.compose = context(column, field);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    column.compose.send(field.value);
    field.value = "";
    field.focus();
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") column.compose.clear();
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

/** The bar above the field that tells what is answered or changed. */
function context(column, field) {
  const bar = $(".context", column.node);
  let change, answering;
  const show = (title, text) => {
    $("b", bar).textContent = title;
    $("span", bar).textContent = text || "Message without words";
    bar.hidden = false;
    field.focus();
    // A field that has the focus still loses its caret to what is marked elsewhere.
    field.setSelectionRange(field.value.length, field.value.length);
  };
  const clear = () => {
    if (change) field.value = "";
    [change, answering] = [undefined, undefined];
    bar.hidden = true;
  };
  $("button", bar).addEventListener("click", () => {
    clear();
    field.focus();
  });
  return {
    clear,
    answer(message, quote) {
      clear();
      answering = { reply_to: message.id, ...(quote && { quote }) };
      show(quote ? "Reply to a part" : "Reply", quote || message.text);
    },
    change(message) {
      clear();
      change = message.id;
      field.value = message.text;
      show("Edit", message.text);
    },
    send(text) {
      if (change && text.trim()) act(column, "edit", { text, message: change });
      else say(column, text, answering);
      clear();
    },
    /** What goes along with something that is no text. */
    take() {
      const taken = answering ?? {};
      clear();
      return taken;
    },
  };
}

/** Who of the people writes and presses in a group; whoever added the bot, until somebody is chosen. */
export function writers(column, people, adder) {
  const select = $(".as select", column.node);
  const chosen = select.value || String(adder);
  select.replaceChildren(...people.map(({ id, name }) => make("option", { value: id }, name)));
  select.value = chosen;
  if (!select.value) select.value = String(adder);
  $(".as", column.node).hidden = false;
  column.by = () => Number(select.value) || adder;
}

/** Fills the list of what else can be sent and done. */
export function choices(column, chat) {
  const more = $(".more", column.node);
  const group = chat.kind === "group";
  const entry = (label, run, title = "") => {
    const button = make("button", { type: "button" }, make("span", { dir: "auto" }, label), make("small", { dir: "auto" }, title));
    button.addEventListener("click", () => {
      more.open = false;
      $("summary", more).focus();
      run();
    });
    return button;
  };
  const to = group ? `@${chat.bot?.username}` : "";
  const commands = (chat.bot?.commands ?? []).map(({ command, description }) =>
    entry(`/${command}`, () => say(column, `/${command}${to}`), description));
  const kinds = Object.entries(KINDS).map(([kind, label]) => entry(label, () => {
    column.follow = true;
    act(column, "send", { kind, ...column.compose.take() });
  }));
  const [apart, together] = group ? ["Remove the bot", "Add the bot again"] : ["Block the bot", "Unblock the bot"];
  const standing = chat.blocked ? entry(together, () => act(column, "unblock", {})) : entry(apart, () => act(column, "block", {}));
  const heading = (text) => make("h3", {}, text);
  const parts = commands.length ? [heading("Commands"), ...commands] : [];
  $(".list", more).replaceChildren(...parts, heading("Send"), ...kinds, heading("Bot"), standing);
}
