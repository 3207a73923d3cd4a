/** `{ ...(isOn ? { level: 1 } : {}), ...(name && { name }) }`: members that are there or not. */
import { ts } from "ts-morph";
import { memberName } from "../3-analyze/names.ts";
import { nullish } from "../3-analyze/nullish.ts";
import type { Block, Local } from "../ir/nodes.ts";
import type { Type } from "../ir/types.ts";
import { skipParentheses } from "./assignment.ts";
import { coerce, toBoolean } from "./convert.ts";
import { lowerExpression, lowerTo } from "./expression.ts";
import type { Entry } from "./literal-entries.ts";
import type { Scope } from "./scope.ts";

interface Choice {
  readonly test: ts.Expression;
  readonly yes: ts.ObjectLiteralExpression;
  /** Undefined for `test && { … }`. */
  readonly no: ts.ObjectLiteralExpression | undefined;
}

type Member = ts.PropertyAssignment | ts.ShorthandPropertyAssignment;

/** The members that such a spread brings; undefined for a spread of anything else. */
export function choiceEntries(property: ts.SpreadAssignment, scope: Scope): Entry[] | undefined {
  const choice = choiceOf(property.expression);
  if (choice === undefined) return undefined;
  const yes = membersOf(choice.yes, scope);
  const no = choice.no === undefined ? new Map<string, Member>() : membersOf(choice.no, scope);
  if (yes === undefined || no === undefined) return undefined;
  const places = new Map<string, Local>();
  let isEmitted = false;
  const emitOnce = (): void => {
    if (isEmitted) return;
    isEmitted = true;
    for (const local of places.values())
      scope.emit({ kind: "declare", local, value: { kind: "unit", unit: "absent", type: local.type } });
    const assign = (members: ReadonlyMap<string, Member>): Block =>
      scope.collectBlock(() => {
        for (const [name, member] of members) {
          const local = places.get(name);
          if (local === undefined) continue;
          const source = ts.isPropertyAssignment(member) ? member.initializer : member.name;
          scope.emit({ kind: "assign", target: { kind: "local", local }, value: lowerTo(source, local.type, scope) });
        }
      });
    const test = toBoolean(lowerExpression(choice.test, scope));
    scope.emit({ kind: "if", test, then: assign(yes), otherwise: assign(no) });
  };
  const names = [...new Set([...yes.keys(), ...no.keys()])];
  const types = names.map((name) => nullish(scope.program.representation.unions.join(typesOf(name, [yes, no], scope))));
  names.forEach((name, index) => {
    const type = types[index];
    if (type !== undefined) places.set(name, scope.newLocal("chosen", type, { isMutable: true }));
  });
  return [...places].map(([name, place]): Entry => {
    return {
      name,
      isOptional: true,
      node: property,
      own: () => place.type,
      lower: (wanted) => {
        emitOnce();
        return coerce(scope.get(place), wanted, scope, property);
      },
    };
  });
}

function choiceOf(expression: ts.Expression): Choice | undefined {
  const inner = skipParentheses(expression);
  if (ts.isConditionalExpression(inner)) {
    const [yes, no] = [skipParentheses(inner.whenTrue), skipParentheses(inner.whenFalse)];
    return ts.isObjectLiteralExpression(yes) && ts.isObjectLiteralExpression(no)
      ? { test: inner.condition, yes, no }
      : undefined;
  }
  if (!ts.isBinaryExpression(inner) || inner.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken)
    return undefined;
  const yes = skipParentheses(inner.right);
  return ts.isObjectLiteralExpression(yes) ? { test: inner.left, yes, no: undefined } : undefined;
}

/** The members by name; undefined when there are others than plain values. */
function membersOf(node: ts.ObjectLiteralExpression, scope: Scope): Map<string, Member> | undefined {
  const members = new Map<string, Member>();
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) return undefined;
    const symbol = scope.program.checker.getSymbolAtLocation(property.name);
    if (symbol === undefined) return undefined;
    members.set(memberName(symbol), property);
  }
  return members;
}

function typesOf(name: string, sides: readonly ReadonlyMap<string, Member>[], scope: Scope): Type[] {
  const { checker, representation } = scope.program;
  const types = sides.flatMap((members) => {
    const member = members.get(name);
    const symbol = member && checker.getSymbolAtLocation(member.name);
    return symbol === undefined ? [] : [representation.element(scope.represent(checker.getTypeOfSymbol(symbol)))];
  });
  const [first, second] = types;
  return first !== undefined && second !== undefined && JSON.stringify(first) === JSON.stringify(second)
    ? [first]
    : types;
}
