import { escapeHtml } from "../../support/html.ts";
import type { Field } from "./settings.ts";
import type { Texts } from "./texts/texts.ts";

/** The form of the device's own settings; empty when it has none. */
export function renderSettings(fields: readonly Field[], token: string, texts: Texts): string {
  if (fields.length === 0) return "";
  const rows = fields.map((field) => renderSetting(field, texts)).join("");
  const hidden = `<input type="hidden" name="token" value="${escapeHtml(token)}">`;
  const form = `<form action="/settings" method="post">${hidden}${rows}<button>${escapeHtml(texts.save)}</button></form>`;
  return `<h2>${escapeHtml(texts.settings)}</h2>${form}`;
}

function renderSetting(field: Field, texts: Texts): string {
  const { type, attributes, options } = field.control();
  const label = escapeHtml(field.label(texts));
  const shown = field.shown();
  const names = `id="s-${field.name}" name="${field.name}"`;
  if (type === "checkbox") {
    return `<label><input type="checkbox" ${names}${shown === "on" ? " checked" : ""}><span>${label}</span></label>`;
  }
  const caption = `<label for="s-${field.name}">${label}</label>`;
  if (type === "select") {
    const rows = options
      .map((option) => `<option${option === shown ? " selected" : ""}>${escapeHtml(option)}`)
      .join("");
    return `${caption}<select ${names}>${rows}</select>`;
  }
  return `${caption}<input type="${type}" ${names} value="${escapeHtml(shown)}" ${attributes}>`;
}
