import { ts } from "ts-morph";
import { mergedDeclaration as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

type Mergeable =
  ts.ClassDeclaration | ts.EnumDeclaration | ts.FunctionDeclaration | ts.InterfaceDeclaration | ts.ModuleDeclaration;

const nouns = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.ClassDeclaration, "class"],
  [ts.SyntaxKind.EnumDeclaration, "enum"],
  [ts.SyntaxKind.FunctionDeclaration, "function"],
  [ts.SyntaxKind.InterfaceDeclaration, "interface"],
  [ts.SyntaxKind.ModuleDeclaration, "namespace"],
]);

/** Overloads of a function, the parts of an interface and those of a namespace are one declaration in several places. */
const joins = new Set([
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.ModuleDeclaration,
]);

export const mergedDeclaration = rule<Mergeable>(
  [
    ts.SyntaxKind.ClassDeclaration,
    ts.SyntaxKind.EnumDeclaration,
    ts.SyntaxKind.FunctionDeclaration,
    ts.SyntaxKind.InterfaceDeclaration,
    ts.SyntaxKind.ModuleDeclaration,
  ],
  (node, { checker, report }) => {
    if (node.name === undefined) return;
    const declarations = checker.getSymbolAtLocation(node.name)?.declarations?.filter((each) => nouns.has(each.kind));
    const first = declarations?.[0];
    if (first === undefined || first === node || (first.kind === node.kind && joins.has(node.kind))) return;
    if (isSeparate(first, node)) return;
    const noun = (each: ts.Node): string => nouns.get(each.kind) ?? "declaration";
    report(node.name, message({ name: node.name.text, first: noun(first), second: noun(node) }));
  },
);

// A type and a value may share a name, as long as the type does not describe the value.
const isSeparate = (left: ts.Node, right: ts.Node): boolean =>
  [left, right].some(ts.isInterfaceDeclaration) && ![left, right].some(ts.isClassDeclaration);
