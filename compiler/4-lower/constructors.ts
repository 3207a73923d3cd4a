import { ts } from "ts-morph";
import { memberName } from "../3-analyze/names.ts";
import type { ObjectInfo } from "../3-analyze/object-info.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import type { Expression, FunctionIr } from "../ir/nodes.ts";
import { type FunctionType, functionOf, type ObjectId, type Type, voidType } from "../ir/types.ts";
import { argumentOperands } from "./arguments.ts";
import { errorArguments } from "./builtins/error.ts";
import { coerce } from "./convert.ts";
import { lowerTo } from "./expression.ts";
import { declaredSignature, lowerFunctionInto } from "./function.ts";
import { lowerInOrder } from "./in-order.ts";
import { fieldOwner, memberType, setMember } from "./members.ts";
import type { ProgramLowering } from "./program.ts";
import { Scope } from "./scope.ts";

/** What `new` runs: the constructors of a program's classes as IR, made when first needed. */
export class Constructors {
  private readonly program: ProgramLowering;
  private readonly made = new Map<ObjectId, FunctionIr>();

  constructor(program: ProgramLowering) {
    this.program = program;
  }

  /** The `construct` of a class: its own, or one that passes everything on to the parent's. */
  of(info: ObjectInfo): FunctionIr {
    const known = this.made.get(info.id);
    if (known !== undefined) return known;
    const { declaration } = info;
    if (declaration === undefined) throw new Refusal("type", info.ir.sourceName);
    const own = declaration.members.filter(ts.isConstructorDeclaration).find(({ body }) => body !== undefined);
    const type = this.constructorType(info, own);
    const ir: FunctionIr = {
      name: "construct",
      sourceName: `${info.ir.sourceName}.constructor`,
      module: info.ir.module,
      owner: info.id,
      role: "constructor",
      isVirtual: false,
      isOverride: false,
      isAbstract: false,
      coroutine: "none",
      parameters: [],
      result: voidType,
      body: [],
      position: this.program.positionOf(own ?? declaration),
    };
    this.program.functions.remember(ir, type);
    this.made.set(info.id, ir);
    info.ir.methods.push(ir);
    this.program.later(own ?? declaration, () => {
      const scope = new Scope(this.program, info.ir.module, info.bound.environment, { function: ir });
      scope.thisObject = info;
      if (own !== undefined) {
        scope.initializeFields = () => {
          scope.initializeFields = undefined;
          this.initializeFields(info, own, scope);
        };
        if (info.base === undefined && typeof info.ir.base !== "string") {
          // Fields come before the body, after the parameters.
          scope.fieldsFirst = true;
        }
        lowerFunctionInto(ir, own, type, scope);
        return;
      }
      ir.parameters = type.parameters.map((parameter, index) => scope.newLocal(`a${index}`, parameter));
      ir.body = scope.collectBlock(() => {
        this.passOn(info, ir, scope);
        this.initializeFields(info, undefined, scope);
      });
    });
    return ir;
  }

  private constructorType(info: ObjectInfo, own: ts.ConstructorDeclaration | undefined): FunctionType {
    if (own !== undefined) {
      const scope = new Scope(this.program, info.ir.module, info.bound.environment);
      return { ...declaredSignature(own, scope), result: voidType };
    }
    if (info.base !== undefined) return this.program.functions.signatureOf(this.of(info.base));
    if (typeof info.ir.base === "string") return errorConstructor;
    return functionOf([], voidType);
  }

  private passOn(info: ObjectInfo, ir: FunctionIr, scope: Scope): void {
    const args = ir.parameters.map((local) => scope.get(local));
    if (info.base !== undefined) {
      const method = this.of(info.base);
      scope.emit({
        kind: "evaluate",
        expression: {
          kind: "callMethod",
          receiver: { kind: "this", type: info.base.reference },
          method,
          isSuper: true,
          arguments: args,
          type: voidType,
        },
      });
    } else if (typeof info.ir.base === "string") {
      scope.emit({ kind: "evaluate", expression: constructError(info, args) });
    }
  }

  /** Parameter properties, then field initializers, in the order of the source. */
  private initializeFields(info: ObjectInfo, own: ts.ConstructorDeclaration | undefined, scope: Scope): void {
    const assign = (name: string, lower: (type: Type) => Expression): void => {
      const member = info.find(name);
      if (member === undefined) {
        // A member that the runtime's Error already has.
        const self: Expression = { kind: "this", type: info.reference };
        setMember(
          self,
          name,
          lower(memberType(info.reference, name, scope, info.declaration as ts.Node)),
          scope,
          info.declaration as ts.Node,
        );
        return;
      }
      if (member.kind !== "field") return;
      const target = {
        kind: "field" as const,
        object: { kind: "this" as const, type: info.reference },
        owner: fieldOwner(info, name),
        field: name,
      };
      scope.emit({ kind: "assign", target, value: lower(member.type) });
    };
    for (const parameter of own?.parameters ?? []) {
      if (!ts.isParameterPropertyDeclaration(parameter, parameter.parent)) continue;
      const [variable] = this.program.checker.getSymbolsOfParameterPropertyDeclaration(parameter, parameter.name.text);
      const local = variable === undefined ? undefined : scope.find(variable);
      if (local !== undefined)
        assign(local.name.length > 0 ? parameter.name.text : local.name, (type) =>
          coerce(scope.get(local), type, scope, parameter),
        );
    }
    for (const member of info.declaration?.members ?? []) {
      if (!ts.isPropertyDeclaration(member) || ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) continue;
      const symbol = this.program.checker.getSymbolAtLocation(member.name);
      const { initializer } = member;
      if (symbol === undefined || initializer === undefined) continue;
      scope.at(member);
      assign(memberName(symbol), (type) => lowerTo(initializer, type, scope));
    }
  }
}

const errorConstructor: FunctionType = functionOf([{ kind: "nullable", of: { kind: "string" } }], voidType);

function constructError(info: ObjectInfo, args: readonly Expression[]): Expression {
  return {
    kind: "callMember",
    receiver: { kind: "this", type: info.reference },
    name: `${String(info.ir.base)}::construct`,
    typeArguments: [],
    arguments: args,
    type: voidType,
  };
}

/** `super(…)`: the parent's constructor, then this class's fields. */
export function lowerSuperCall(node: ts.CallExpression, scope: Scope): Expression {
  const info = scope.thisObject;
  if (info === undefined) throw new Refusal("syntax", "'super' outside of a class", node);
  if (info.base !== undefined) {
    const method = scope.program.constructors.of(info.base);
    const args = lowerInOrder(
      scope,
      argumentOperands(node.arguments, scope.program.functions.signatureOf(method), scope),
    );
    scope.emit({
      kind: "evaluate",
      expression: {
        kind: "callMethod",
        receiver: { kind: "this", type: info.base.reference },
        method,
        isSuper: true,
        arguments: args,
        type: voidType,
      },
    });
  } else {
    const args = lowerInOrder(scope, errorArguments(node.arguments, String(info.ir.base), scope));
    scope.emit({ kind: "evaluate", expression: constructError(info, args) });
  }
  scope.initializeFields?.();
  return { kind: "unit", unit: "undefined", type: voidType };
}
