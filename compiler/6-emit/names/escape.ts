/** From a name of TypeScript to an identifier of C++, readable and the same in every build. */
import { keywords } from "./keywords.ts";
import { macroPatterns, macros } from "./macros.ts";
import { importedNames, namespaces } from "./runtime.ts";

const imported: ReadonlySet<string> = new Set([...importedNames, ...namespaces]);

/** Whether C++, a macro or the runtime already means something else by the identifier. */
export function isReserved(name: string): boolean {
  return (
    keywords.has(name) || macros.has(name) || imported.has(name) || macroPatterns.some((pattern) => pattern.test(name))
  );
}

/**
 * An identifier for `name`. Two names may become one: `Scope` keeps them apart.
 * `#secret` becomes `secret_`, `$el` `dollar_el`, `größe` `gru00f6u00dfe`, `HIGH` `HIGH_`.
 */
export function escape(name: string): string {
  const isPrivate = name.startsWith("#");
  const characters = [...(isPrivate ? `${name.slice(1)}_` : name)];
  const spelled = characters.map((character) => {
    if (/[A-Za-z0-9_]/.test(character)) return character;
    if (character === "$") return "dollar_";
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 ? "_" : `u${code.toString(16).padStart(4, "0")}`;
  });
  // C++ keeps for itself what has two underscores in a row or begins with an underscore and a capital.
  const plain = spelled
    .join("")
    .replaceAll(/_{2,}/g, "_")
    .replace(/^_(?=[A-Z])/, "u_")
    .replace(/^(?=\d)/, "n");
  const identifier = plain === "" ? "unnamed" : plain;
  return isReserved(identifier) ? `${identifier}_` : identifier;
}
