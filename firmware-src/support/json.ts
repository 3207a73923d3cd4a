import { asciiLowerCase } from "./ascii.ts";
/**
 * Reads JSON piece by piece, without a tree in memory. Each method reads what it names and throws an `Error` that
 * tells the position when something else is there.
 */
export class JsonReader {
  private readonly source: string;
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.source = text;
  }

  /** Reads an object; `visit` must read, or skip, the value of each member. */
  object(visit: (name: string) => void): void {
    this.open("{");
    if (!this.take("}")) {
      do {
        const name = this.text();
        this.expect(":");
        visit(name);
      } while (this.take(","));
      this.expect("}");
    }
    this.depth--;
  }

  /** Reads an array; `visit` must read, or skip, each element. */
  array(visit: () => void): void {
    this.open("[");
    if (!this.take("]")) {
      do visit();
      while (this.take(","));
      this.expect("]");
    }
    this.depth--;
  }

  text(): string {
    this.expect('"');
    let result = "";
    for (;;) {
      const start = this.at;
      while (this.isPlain()) this.at++;
      result += this.source.slice(start, this.at);
      const character = this.next();
      if (character === '"') return result;
      if (character !== "\\") throw this.error("a text that ends");
      result += this.escape();
    }
  }

  number(): number {
    this.skipSpace();
    const start = this.at;
    while ("+-.eE0123456789".includes(this.peek()) && this.peek() !== "") this.at++;
    const digits = this.source.slice(start, this.at);
    const value = Number(digits);
    if (digits === "" || digits.startsWith("+") || Number.isNaN(value)) throw this.error("a number");
    return value;
  }

  boolean(): boolean {
    if (this.word("true")) return true;
    if (this.word("false")) return false;
    throw this.error("true or false");
  }

  /** Reads a value of any kind and forgets it. */
  skip(): void {
    this.skipSpace();
    const character = this.peek();
    if (character === "{") this.object(() => this.skip());
    else if (character === "[") this.array(() => this.skip());
    else if (character === '"') this.text();
    else if (character === "t" || character === "f") this.boolean();
    else if (!this.word("null")) this.number();
  }

  /** Nothing but space may follow. */
  end(): void {
    this.skipSpace();
    if (this.at < this.source.length) throw this.error("the end");
  }

  private open(bracket: string): void {
    this.expect(bracket);
    // The stack of a device is small, and no file it reads is nested.
    if (++this.depth > 16) throw this.error("fewer levels");
  }

  private escape(): string {
    const character = this.next();
    if (character === "u") return String.fromCharCode(this.hexadecimal());
    const index = '"\\/bfnrt'.indexOf(character);
    if (index < 0 || character === "") throw this.error("an escape");
    return '"\\/\b\f\n\r\t'.charAt(index);
  }

  private hexadecimal(): number {
    let unit = 0;
    for (let i = 0; i < 4; i++) {
      const character = this.next();
      const digit = "0123456789abcdef".indexOf(asciiLowerCase(character));
      if (digit < 0 || character === "") throw this.error("a hexadecimal digit");
      unit = unit * 16 + digit;
    }
    return unit;
  }

  private isPlain(): boolean {
    const unit = this.source.charCodeAt(this.at);
    return unit >= 0x20 && unit !== 0x22 && unit !== 0x5c;
  }

  private word(word: string): boolean {
    this.skipSpace();
    if (!this.source.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  private take(character: string): boolean {
    this.skipSpace();
    if (this.peek() !== character) return false;
    this.at++;
    return true;
  }

  private expect(character: string): void {
    if (!this.take(character)) throw this.error(character);
  }

  private skipSpace(): void {
    while (" \t\r\n".includes(this.peek()) && this.peek() !== "") this.at++;
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  private next(): string {
    return this.source.charAt(this.at++);
  }

  private error(expected: string): Error {
    return new Error(`no JSON: ${expected} expected at character ${this.at}`);
  }
}
