import { Preferences } from "arduino/Preferences";
import { hexOf, textOfHex } from "../../support/bytes.ts";
import { consistsOf, digits, letters } from "../../support/characters.ts";
import type { Kind, Control } from "./setting-kinds.ts";
import type { Fields } from "./form.ts";
import type { Texts } from "./texts/texts.ts";

const space = "settings";
const key = "values";

/** A setting as the page sees it: everything is text. */
export interface Field {
  readonly name: string;
  label(texts: Texts): string;
  control(): Control;
  /** As it stands in the form; empty for what must not be shown. */
  shown(): string;
  /** As it is kept. */
  kept(): string;
  /** Whether this text of a form, or from flash, can be a value. */
  accepts(text: string): boolean;
  /** Takes over a text that `accepts`; whether that changes anything. */
  take(text: string): boolean;
  /** Tells those who wait for changes. */
  tell(): void;
}

/** One value that a person can change on the page, of the type that the program gave it. */
export class Setting<T> implements Field {
  readonly name: string;
  private readonly ownLabel: string;
  private readonly translated: ((texts: Texts) => string) | undefined;
  private readonly kind: Kind<T>;
  private readonly listeners: ((value: T) => void)[] = [];
  private current: T;

  constructor(name: string, label: string, kind: Kind<T>, translated: ((texts: Texts) => string) | undefined) {
    this.name = name;
    this.ownLabel = label;
    this.kind = kind;
    this.translated = translated;
    this.current = kind.initial;
  }

  get value(): T {
    return this.current;
  }

  /** Called after a person has changed it. */
  onChange(listener: (value: T) => void): void {
    this.listeners.push(listener);
  }

  label(texts: Texts): string {
    return this.translated === undefined ? this.ownLabel : this.translated(texts);
  }

  control(): Control {
    return this.kind.control;
  }

  shown(): string {
    return this.kind.control.type === "password" ? "" : this.kept();
  }

  kept(): string {
    return this.kind.write(this.current);
  }

  accepts(text: string): boolean {
    return this.isUntouched(text) || this.kind.read(text) !== undefined;
  }

  take(text: string): boolean {
    if (this.isUntouched(text)) return false;
    const value = this.kind.read(text);
    if (value === undefined || this.kind.write(value) === this.kept()) return false;
    this.current = value;
    return true;
  }

  tell(): void {
    for (const listener of this.listeners) listener(this.current);
  }

  /** What is never shown comes back empty. */
  private isUntouched(text: string): boolean {
    return text === "" && this.kind.control.type === "password";
  }
}

/** The settings that a device adds to the page. One value in flash: a power cut leaves all old ones or all new ones. */
export class Settings {
  private readonly list: Field[] = [];
  private stored: Map<string, string> | undefined = undefined;

  /**
   * Adds one. `name` is what it is kept under: letters and digits, and for ever the same; a value that was kept and is none any more
   * is replaced by the initial one.
   */
  add<T>(name: string, label: string, kind: Kind<T>, translated?: (texts: Texts) => string): Setting<T> {
    if (name === "token" || !consistsOf(name, `${letters}${digits}`))
      throw new Error(`No setting can be named "${name}"`);
    if (this.list.some((field) => field.name === name)) throw new Error(`There are two settings "${name}"`);
    const setting = new Setting<T>(name, label, kind, translated);
    this.stored ??= load();
    const kept = this.stored.get(name);
    if (kept !== undefined && setting.accepts(kept)) setting.take(kept);
    this.list.push(setting);
    return setting;
  }

  all(): readonly Field[] {
    return this.list;
  }

  /** Takes over a form, whole or not at all; the setting whose text can be no value, or undefined. */
  change(fields: Fields): Field | undefined {
    const wrong = this.list.find((field) => !field.accepts(fields.get(field.name) ?? ""));
    if (wrong !== undefined) return wrong;
    const changed = this.list.filter((field) => field.take(fields.get(field.name) ?? ""));
    if (changed.length === 0) return undefined;
    store(this.list);
    for (const field of changed) field.tell();
    return undefined;
  }
}

function load(): Map<string, string> {
  const values = new Map<string, string>();
  const preferences = new Preferences();
  if (!preferences.begin(space, true)) return values;
  for (const line of preferences.getString(key).split("\n")) {
    const blank = line.indexOf(" ");
    const value = blank < 1 ? undefined : textOfHex(line.slice(blank + 1));
    if (value !== undefined) values.set(line.slice(0, blank), value);
  }
  preferences.end();
  return values;
}

function store(list: readonly Field[]): void {
  const preferences = new Preferences();
  if (!preferences.begin(space)) return;
  preferences.putString(key, list.map((field) => `${field.name} ${hexOf(field.kept())}`).join("\n"));
  preferences.end();
}
