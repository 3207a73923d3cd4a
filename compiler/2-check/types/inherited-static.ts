import { ts } from "ts-morph";
import { inheritedStatic as message } from "../../diagnostics/catalogue.generated.ts";
import { isAssignmentTarget } from "../queries.ts";
import { type CheckContext, rule } from "../rule.ts";
import { subclassesOf } from "../subclasses.ts";

/** An assignment that would give a subclass a static field of its own: `Derived.count = 1`, where `Base` declares it. */
export const inheritedStatic = rule<ts.PropertyAccessExpression>(
  [ts.SyntaxKind.PropertyAccessExpression],
  (node, context) => {
    const owner = ownerOfStatic(node, context);
    if (owner === undefined || !isAssignmentTarget(node)) return;
    const receiver = classOf(node.expression, context);
    if (receiver === undefined) return;
    const mayBeInherited =
      receiver !== owner || (isCallersThis(node.expression) && subclassesOf(owner, context).length > 0);
    if (mayBeInherited)
      context.report(node, message({ name: node.name.text, owner: owner.name?.text ?? "the base class" }));
  },
);

/** The class that declares the static field; accessors run with whatever class they are reached through. */
function ownerOfStatic(
  node: ts.PropertyAccessExpression,
  { checker }: CheckContext,
): ts.ClassLikeDeclaration | undefined {
  const declaration = checker.getSymbolAtLocation(node.name)?.valueDeclaration;
  if (declaration === undefined || !ts.isPropertyDeclaration(declaration)) return undefined;
  const isStatic = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static) !== 0;
  return isStatic && ts.isClassLike(declaration.parent) ? declaration.parent : undefined;
}

function classOf(node: ts.Expression, { checker }: CheckContext): ts.ClassLikeDeclaration | undefined {
  const symbol = checker.getTypeAtLocation(node).symbol as ts.Symbol | undefined;
  return symbol?.declarations?.find(ts.isClassLike);
}

/** Whether it is a `this` that depends on the call; in static blocks and initializers it is the class itself. */
function isCallersThis(node: ts.Expression): boolean {
  if (node.kind !== ts.SyntaxKind.ThisKeyword) return false;
  const owner = ts.findAncestor(
    node.parent,
    (each) =>
      (ts.isFunctionLike(each) && !ts.isArrowFunction(each)) ||
      ts.isClassStaticBlockDeclaration(each) ||
      ts.isPropertyDeclaration(each),
  );
  return owner !== undefined && ts.isFunctionLike(owner);
}
