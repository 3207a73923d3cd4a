import { escape } from "./escape.ts";

/** The identifiers of one C++ scope and of those around it. Inner names never hide outer ones. */
export class Scope {
  private readonly taken = new Set<string>();
  private readonly words = new Set<string>();
  private readonly outer: Scope | undefined;

  constructor(outer?: Scope) {
    this.outer = outer;
  }

  /** Whether the identifier already stands for something here. */
  has(identifier: string): boolean {
    return this.taken.has(identifier) || (this.outer?.has(identifier) ?? false);
  }

  /** Whether the identifier means nothing here, neither a name nor a word. */
  isFree(identifier: string): boolean {
    return !this.has(identifier) && !this.isWord(identifier);
  }

  /** Makes an identifier unavailable here and inside, as if it were a word of the language. */
  reserve(identifier: string): void {
    this.words.add(identifier);
  }

  private isWord(identifier: string): boolean {
    return this.words.has(identifier) || (this.outer?.isWord(identifier) ?? false);
  }

  /** A free identifier for `name`, as much like it as possible. */
  declare(name: string): string {
    const escaped = escape(name);
    const wanted = this.isWord(escaped) ? `${escaped}_` : escaped;
    let identifier = wanted;
    for (let number = 2; !this.isFree(identifier); number++)
      identifier = `${wanted}${/\d$/.test(wanted) ? "_" : ""}${number}`;
    this.taken.add(identifier);
    return identifier;
  }
}
