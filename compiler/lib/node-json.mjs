// `parseJson` under Node: the compiled program's reader in JavaScript, with the same checks in the same order and the same
// messages. The shape of the type stands behind the text, put there by who strips the types (`compiler/node-json.ts`).
import { inspect } from "node:util";

const maximumDepth = 32;

const literal = (text) => JSON.stringify(text);
const quoted = (text) => inspect(text);
const isIdentifier = (text) => /^[A-Za-z_]\w*$/.test(text);
const expectations = {
  null: "null",
  boolean: "a boolean",
  number: "a number",
  text: "a string",
  array: "an array",
  object: "an object",
};

class Reader {
  at = 0;
  steps = [];

  constructor(text) {
    this.source = text;
  }

  malformed() {
    if (this.at >= this.source.length) throw new SyntaxError("Unexpected end of JSON input");
    throw new SyntaxError(`Unexpected token ${quoted(this.source[this.at])} in JSON at position ${this.at}`);
  }

  fail(expected) {
    const path = this.steps.map(({ name, index }) => {
      if (index >= 0) return `[${index}]`;
      if (name === undefined) return "";
      return isIdentifier(name) ? `.${name}` : `[${quoted(name)}]`;
    });
    throw new TypeError(`$${path.join("")}: ${expected}`);
  }

  current() {
    return this.source[this.at] ?? "\0";
  }

  skipSpace() {
    while (this.at < this.source.length && " \n\r\t".includes(this.source[this.at])) this.at++;
  }

  peek() {
    this.skipSpace();
    const first = this.current();
    if (first === "n") return "null";
    if (first === "t" || first === "f") return "boolean";
    if (first === '"') return "text";
    if (first === "[") return "array";
    if (first === "{") return "object";
    if (first !== "-" && !(first >= "0" && first <= "9")) this.malformed();
    return "number";
  }

  expect(kind) {
    if (this.peek() !== kind) this.fail(`expected ${expectations[kind]}`);
  }

  take(word) {
    for (const character of word) {
      if (this.current() !== character) this.malformed();
      this.at++;
    }
  }

  number() {
    this.expect("number");
    const start = this.at;
    const isDigit = () => this.current() >= "0" && this.current() <= "9";
    const digits = () => {
      if (!isDigit()) this.malformed();
      while (isDigit()) this.at++;
    };
    if (this.current() === "-") this.at++;
    if (this.current() === "0") this.at++;
    else digits();
    if (this.current() === ".") {
      this.at++;
      digits();
    }
    if (this.current() === "e" || this.current() === "E") {
      this.at++;
      if (this.current() === "+" || this.current() === "-") this.at++;
      digits();
    }
    return Number(this.source.slice(start, this.at));
  }

  boolean() {
    this.expect("boolean");
    const value = this.current() === "t";
    this.take(String(value));
    return value;
  }

  null() {
    this.expect("null");
    this.take("null");
    return null;
  }

  text() {
    this.expect("text");
    this.at++;
    let result = "";
    for (;;) {
      if (this.at >= this.source.length) this.malformed();
      const unit = this.source[this.at++];
      if (unit === '"') return result;
      if (unit < " ") {
        this.at--;
        this.malformed();
      }
      result += unit === "\\" ? this.escaped() : unit;
    }
  }

  escaped() {
    if (this.at >= this.source.length) this.malformed();
    const kind = this.source[this.at++];
    const index = '"\\/bfnrt'.indexOf(kind);
    if (index >= 0) return '"\\/\b\f\n\r\t'[index];
    if (kind !== "u") {
      this.at--;
      this.malformed();
    }
    let unit = 0;
    for (let i = 0; i < 4; i++, this.at++) {
      if (!/[0-9a-fA-F]/.test(this.current())) this.malformed();
      unit = unit * 16 + parseInt(this.current(), 16);
    }
    return String.fromCharCode(unit);
  }

  enter(kind) {
    this.expect(kind);
    if (this.steps.length === maximumDepth) throw new RangeError("JSON text is nested too deeply");
    this.at++;
    this.steps.push({ name: undefined, index: kind === "array" ? 0 : -1, isFirst: true });
  }

  continueIn(closing) {
    const step = this.steps.at(-1);
    this.skipSpace();
    if (this.current() === closing) {
      this.at++;
      this.steps.pop();
      return false;
    }
    if (!step.isFirst) {
      if (this.current() !== ",") this.malformed();
      this.at++;
      this.skipSpace();
    }
    step.isFirst = false;
    return true;
  }

  nextMember() {
    const step = this.steps.at(-1);
    step.name = undefined;
    if (!this.continueIn("}")) return false;
    if (this.current() !== '"') this.malformed();
    const name = this.text();
    this.skipSpace();
    if (this.current() !== ":") this.malformed();
    this.at++;
    step.name = name;
    return true;
  }

  nextElement() {
    const step = this.steps.at(-1);
    if (!step.isFirst) step.index++;
    return this.continueIn("]");
  }

  skip() {
    const kind = this.peek();
    if (kind === "array") for (this.enter("array"); this.nextElement();) this.skip();
    else if (kind === "object") for (this.enter("object"); this.nextMember();) this.skip();
    else this[kind]();
  }

  finish() {
    this.skipSpace();
    if (this.at < this.source.length) this.malformed();
  }

  peekMember(name) {
    const [place, depth] = [this.at, this.steps.length];
    let found;
    for (this.enter("object"); this.nextMember();) {
      const step = this.steps.at(-1);
      if (step.name !== name) {
        this.skip();
        continue;
      }
      const kind = this.peek();
      if (kind === "text" || kind === "number" || kind === "boolean") found = String(this[kind]());
      else {
        found = undefined;
        this.skip();
      }
    }
    this.at = place;
    this.steps.length = depth;
    return found;
  }
}

const alternatives = (words) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

const kinds = {
  true: "boolean",
  false: "boolean",
  integer: "number",
  numbers: "number",
  texts: "text",
  tuple: "array",
  record: "object",
};
const kindOf = ({ kind }) => kinds[kind] ?? kind;

function oneOf(reader, value, values, expected) {
  if (!values.includes(value)) reader.fail(`expected ${expected}`);
  return value;
}

const readers = {
  null: (reader) => reader.null(),
  boolean: (reader) => reader.boolean(),
  number: (reader) => reader.number(),
  text: (reader) => reader.text(),
  true: (reader) => oneOf(reader, reader.boolean(), [true], "true"),
  false: (reader) => oneOf(reader, reader.boolean(), [false], "false"),
  texts: (reader, { values }) => oneOf(reader, reader.text(), values, alternatives(values.map(literal))),
  numbers: (reader, { values }) => oneOf(reader, reader.number(), values, alternatives(values.map(String))),
  integer(reader, { lowest, highest }) {
    if (reader.peek() !== "number") reader.fail("expected a number");
    const value = reader.number();
    if (value < lowest || value > highest || !Number.isInteger(value)) {
      reader.fail(`expected a whole number from ${lowest} to ${highest}`);
    }
    return value;
  },
  array(reader, { element }, definitions) {
    const result = [];
    for (reader.enter("array"); reader.nextElement();) result.push(read(reader, element, definitions));
    return result;
  },
  tuple(reader, { elements, required }, definitions) {
    const count = required === elements.length ? `${required} elements` : `${required} to ${elements.length} elements`;
    const result = [];
    reader.enter("array");
    while (reader.nextElement()) {
      const element = elements[result.length];
      if (element === undefined) reader.fail(`expected ${count}`);
      result.push(read(reader, element, definitions));
    }
    if (result.length < required) reader.fail(`expected ${count}`);
    return result;
  },
  record(reader, { element }, definitions) {
    const result = {};
    for (reader.enter("object"); reader.nextMember();) {
      const { name } = reader.steps.at(-1);
      Object.defineProperty(result, name, {
        value: read(reader, element, definitions),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return result;
  },
  object(reader, { definition }, definitions) {
    const { members } = definitions[definition];
    const found = new Map();
    for (reader.enter("object"); reader.nextMember();) {
      const { name } = reader.steps.at(-1);
      const member = members.find((each) => each.name === name);
      if (member === undefined) reader.skip();
      else found.set(name, read(reader, member.shape, definitions));
    }
    const result = {};
    for (const { name, whenMissing } of members) {
      if (found.has(name)) result[name] = found.get(name);
      else if (whenMissing === "error") reader.fail(`the member ${quoted(name)} is missing`);
      else if (whenMissing === "undefined") result[name] = undefined;
    }
    return result;
  },
  union(reader, { options, tag }, definitions) {
    const objects = options.filter(({ kind }) => kind === "object");
    const others = options.filter(({ kind }) => kind !== "object");
    const kind = reader.peek();
    const option = others.find((each) => kindOf(each) === kind);
    if (option !== undefined) return read(reader, option, definitions);
    const words = [...others.map((each) => expectations[kindOf(each)]), ...(objects.length > 0 ? ["an object"] : [])];
    if (kind !== "object" || objects.length === 0) reader.fail(`expected ${alternatives(words)}`);
    if (tag === undefined) return read(reader, objects[0], definitions);
    const found = reader.peekMember(tag.member);
    const index = tag.values.findIndex((values) => values.includes(found));
    if (index < 0)
      reader.fail(`expected an object whose "${tag.member}" is ${alternatives(tag.values.flat().map(literal))}`);
    return read(reader, objects[index], definitions);
  },
};

function read(reader, shape, definitions) {
  return readers[shape.kind](reader, shape, definitions);
}

/** Without a shape, as in code whose types were stripped by others, only the form of the text is checked. */
export function parseJson(text, description) {
  if (description === undefined) return JSON.parse(text);
  const reader = new Reader(text);
  const value = read(reader, description.shape, description.definitions);
  reader.finish();
  return value;
}
