import type { Diagnostic } from "./diagnostic.ts";

/** The diagnostics for editors and scripts: an array of objects with `file`, `start` and `end` beside the message. */
export function diagnosticsAsJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(
    diagnostics.map(({ code, severity, text, hint, range, related }) => ({
      code,
      severity,
      message: text,
      ...(hint === undefined ? {} : { hint }),
      ...range,
      related: related.map((each) => ({ message: each.text, ...each.range })),
    })),
    null,
    2,
  );
}
