import { ts } from "ts-morph";
import { thisOutside as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const thisOutside = rule<ts.ThisExpression>([ts.SyntaxKind.ThisKeyword], (node, context) => {
  const owner = ts.findAncestor(
    node.parent,
    (each) => (ts.isFunctionLike(each) && !ts.isArrowFunction(each)) || ts.isClassLike(each) || isTypeOnly(each),
  );
  const isFree =
    owner === undefined || ((ts.isFunctionDeclaration(owner) || ts.isFunctionExpression(owner)) && !hasThis(owner));
  if (isFree && !isMethodValue(owner)) context.report(node, message());
});

const isTypeOnly = (node: ts.Node): boolean => ts.isInterfaceDeclaration(node) || ts.isTypeNode(node);

const hasThis = ({ parameters: [first] }: ts.SignatureDeclaration): boolean =>
  first !== undefined && ts.isIdentifier(first.name) && first.name.text === "this";

// `{ read: function () { return this.value; } }` is a method written the old way.
const isMethodValue = (owner: ts.Node | undefined): boolean =>
  owner !== undefined && ts.isPropertyAssignment(owner.parent);
