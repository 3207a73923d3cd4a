import { ts } from "ts-morph";
import { earlyOverride as message } from "../../diagnostics/catalogue.generated.ts";
import { withDescendants } from "../queries.ts";
import { type CheckContext, rule } from "../rule.ts";
import { subclassesOf } from "../subclasses.ts";

/** A call of an own method while the object is under construction, in a class that others extend. */
export const earlyOverride = rule<ts.CallExpression>([ts.SyntaxKind.CallExpression], (node, context) => {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || expression.expression.kind !== ts.SyntaxKind.ThisKeyword) return;
  const base = classUnderConstruction(node);
  if (base === undefined) return;
  const name = expression.name.text;
  for (const subclass of subclassesOf(base, context)) {
    const method = subclass.members.find((each) => ts.isMethodDeclaration(each) && each.name.getText() === name);
    const field = method === undefined ? undefined : readField(method, subclass);
    if (field === undefined) continue;
    report(node, name, subclass, field, context);
    return;
  }
});

function report(
  node: ts.Node,
  method: string,
  { name }: ts.ClassLikeDeclaration,
  field: string,
  context: CheckContext,
): void {
  context.report(node, message({ method, subclass: name?.text ?? "a subclass", field }));
}

/** The class whose constructor or field initializer runs the node, closures apart. */
function classUnderConstruction(node: ts.Node): ts.ClassLikeDeclaration | undefined {
  const owner = ts.findAncestor(node.parent, (each) => ts.isFunctionLike(each) || ts.isPropertyDeclaration(each));
  if (owner === undefined || !(ts.isConstructorDeclaration(owner) || ts.isPropertyDeclaration(owner))) return undefined;
  const isStatic = (ts.getCombinedModifierFlags(owner) & ts.ModifierFlags.Static) !== 0;
  return isStatic || !ts.isClassLike(owner.parent) ? undefined : owner.parent;
}

/** The first of the class's own fields that the method reads. */
function readField(method: ts.Node, owner: ts.ClassLikeDeclaration): string | undefined {
  const fields = new Set(owner.members.flatMap(fieldNames));
  for (const node of withDescendants(method)) {
    const isOwn = ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;
    if (isOwn && fields.has(node.name.text)) return node.name.text;
  }
  return undefined;
}

function fieldNames(member: ts.ClassElement): string[] {
  if (ts.isConstructorDeclaration(member))
    return member.parameters
      .filter((each) => ts.isParameterPropertyDeclaration(each, member))
      .map(({ name }) => name.getText());
  if (!ts.isPropertyDeclaration(member)) return [];
  return ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static ? [] : [member.name.getText()];
}
