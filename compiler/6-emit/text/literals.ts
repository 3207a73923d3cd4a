/** Literals of C++ that mean exactly the value they are made from. */

const namedEscapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  '"': '\\"',
  "\\": "\\\\",
};

/** A narrow literal, one byte for each code unit; only for text whose code units are all below 0x100. */
export function narrowLiteral(text: string): string {
  let result = "";
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const code = text.charCodeAt(index);
    if (character in namedEscapes) result += namedEscapes[character] ?? "";
    // Two question marks could begin a trigraph, which g++ warns about.
    else if (character === "?" && result.endsWith("?")) result += "\\?";
    else if (code >= 0x20 && code < 0x7f) result += character;
    else result += `\\${code.toString(8).padStart(3, "0")}`;
  }
  return `"${result}"`;
}

/** A UTF-16 literal, lone surrogates included; what is visible stays as it is. */
export function wideLiteral(text: string): string {
  let result = "";
  let followsHex = false;
  for (const character of text) {
    const isDigitOfEscape = followsHex && /[0-9a-fA-F]/.test(character);
    const escaped = namedEscapes[character];
    followsHex = false;
    if (escaped !== undefined) result += escaped;
    else if (/[\p{L}\p{N}\p{P}\p{S} ]/u.test(character) && character !== "?" && !isDigitOfEscape) result += character;
    else {
      for (const unit of character.split(""))
        result += `\\x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      followsHex = true;
    }
  }
  return `u"${result}"`;
}

/** The text's UTF-8 bytes as a narrow literal, for names that C++ code prints. */
export function utf8Literal(text: string): string {
  return narrowLiteral(Buffer.from(text, "utf8").toString("latin1"));
}

/** The same after a byte of its own. */
export function markedUtf8Literal(text: string, mark: number): string {
  return narrowLiteral(String.fromCharCode(mark) + Buffer.from(text, "utf8").toString("latin1"));
}

export const isLatin1 = (text: string): boolean => !/[^\u0000-\u00ff]/.test(text);

/** A `double` literal. */
export function doubleLiteral(value: number): string {
  if (Number.isNaN(value)) return "std::numeric_limits<double>::quiet_NaN()";
  if (!Number.isFinite(value)) return `${value < 0 ? "-" : ""}std::numeric_limits<double>::infinity()`;
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** An `int32_t` literal; the smallest one has no literal of its own in C++. */
export function intLiteral(value: number): string {
  return value === -2147483648 ? "(-2147483647 - 1)" : String(value);
}

export function bigIntLiteral(value: bigint): string {
  return value === -(2n ** 63n) ? "(-INT64_C(9223372036854775807) - 1)" : `INT64_C(${value})`;
}
