import { ts } from "ts-morph";
import { suppressedError as message } from "../../diagnostics/catalogue.generated.ts";
import { rangeIn } from "../../diagnostics/locate.ts";
import { rule } from "../rule.ts";

/** What the parser keeps of `@ts-ignore` and its kin; TypeScript does not publish the members. */
interface DirectiveHolder {
  readonly commentDirectives?: readonly { readonly range: ts.TextRange }[];
  readonly checkJsDirective?: { readonly pos: number; readonly end: number; readonly enabled: boolean };
}

const names = ["@ts-ignore", "@ts-expect-error", "@ts-nocheck"];

export const suppressedError = rule<ts.SourceFile>([ts.SyntaxKind.SourceFile], (file, context) => {
  const { commentDirectives = [], checkJsDirective } = file as DirectiveHolder;
  const ranges = commentDirectives.map(({ range }) => range);
  if (checkJsDirective?.enabled === false) ranges.push(checkJsDirective);
  for (const { pos, end } of ranges) {
    const text = file.text.slice(pos, end);
    const comment = names.find((name) => text.includes(name)) ?? text;
    context.report(rangeIn(file, pos, end), message({ comment }));
  }
});
