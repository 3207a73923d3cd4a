import { ts } from "ts-morph";
import { ambientValue as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

type Declarable =
  ts.VariableStatement | ts.FunctionDeclaration | ts.ClassDeclaration | ts.EnumDeclaration | ts.ModuleDeclaration;

export const ambientValue = rule<Declarable>(
  [
    ts.SyntaxKind.VariableStatement,
    ts.SyntaxKind.FunctionDeclaration,
    ts.SyntaxKind.ClassDeclaration,
    ts.SyntaxKind.EnumDeclaration,
    ts.SyntaxKind.ModuleDeclaration,
  ],
  (node, context) => {
    const declare = node.modifiers?.find((modifier) => modifier.kind === ts.SyntaxKind.DeclareKeyword);
    if (declare !== undefined) context.report(declare, message());
  },
);
