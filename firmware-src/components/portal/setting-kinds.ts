import { byteCount } from "../../support/bytes.ts";
import { consistsOf, digits, letters } from "../../support/characters.ts";

/** How a setting is put into the form. */
export interface Control {
  readonly type: "text" | "number" | "checkbox" | "select" | "password";
  /** More attributes, as HTML. */
  readonly attributes: string;
  /** Of a `select`. */
  readonly options: readonly string[];
}

/** What values a setting can have, and how they are written. */
export interface Kind<T> {
  readonly initial: T;
  readonly control: Control;
  /** Undefined when the text is no value. */
  read(text: string): T | undefined;
  write(value: T): string;
}

/** Text of bounded length (bytes as UTF-8). */
export function text(initial: string, limitBytes: number): Kind<string> {
  return {
    initial,
    control: control("text", `maxlength="${limitBytes}"`),
    read: (typed) => (byteCount(typed) <= limitBytes ? typed : undefined),
    write: (value) => value,
  };
}

/** Text that is never shown again, by no page and no log. */
export function secret(limitBytes: number): Kind<string> {
  return { ...text("", limitBytes), control: control("password", `maxlength="${limitBytes}" autocomplete="off"`) };
}

/** A name that can stand in an address: letters, digits, and hyphens between them; or nothing. */
export function hostLabel(initial: string, limitBytes: number): Kind<string> {
  const allowed = `${letters}${digits}-`;
  return {
    ...text(initial, limitBytes),
    read: (typed) => {
      const name = typed.trim();
      const isLabel = consistsOf(name, allowed) && !name.startsWith("-") && !name.endsWith("-");
      return name === "" || (isLabel && name.length <= limitBytes) ? name : undefined;
    },
  };
}

/** A whole number between two others, both included. */
export function wholeNumber(initial: number, least: number, most: number): Kind<number> {
  return {
    initial,
    control: control("number", `min="${least}" max="${most}" step="1"`),
    read: (typed) => {
      const unsigned = typed.startsWith("-") ? typed.slice(1) : typed;
      if (!consistsOf(unsigned, digits) || unsigned.length > 15) return undefined;
      const value = Number(typed);
      return value >= least && value <= most ? value : undefined;
    },
    write: (value) => `${value}`,
  };
}

/** Yes or no. */
export function flag(initial: boolean): Kind<boolean> {
  return {
    initial,
    control: control("checkbox", ""),
    // A box that is not ticked is not in the form at all.
    read: (typed) => (typed === "on" ? true : typed === "" ? false : undefined),
    write: (value) => (value ? "on" : ""),
  };
}

/** One of a few words. */
export function choice(initial: string, options: readonly string[]): Kind<string> {
  return {
    initial,
    control: { type: "select", attributes: "", options },
    read: (typed) => (options.includes(typed) ? typed : undefined),
    write: (value) => value,
  };
}

function control(type: "text" | "number" | "checkbox" | "password", attributes: string): Control {
  return { type, attributes, options: [] };
}
