interface JSON {
  /**
   * The value as JSON text.
   *
   * @param indent spaces per level (at most 10), or the text of one level
   */
  stringify(value: {} | null, replacer?: null, indent?: number | string): string;
}

declare const JSON: JSON;

/**
 * Reads JSON text into a `T`, by a parser that the compiler makes from the type: `parseJson<Settings>(text)`.
 * Throws a `SyntaxError` for text that is not JSON, and a `TypeError` with the path of what does not fit the type.
 */
declare function parseJson<T>(text: string): T;
