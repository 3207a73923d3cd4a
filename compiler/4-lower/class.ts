import { ts } from "ts-morph";
import type { Member, ObjectInfo } from "../3-analyze/object-info.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import { memberName } from "../3-analyze/names.ts";
import type { Expression, FunctionIr } from "../ir/nodes.ts";
import { methodNameOf } from "../ir/objects.ts";
import { type FunctionType, functionOf, type Type, voidType } from "../ir/types.ts";
import { callEnvironment, coroutineOf, declaredSignature, lowerFunctionInto } from "./function.ts";
import { signatureOfMember } from "./method.ts";
import type { ProgramLowering } from "./program.ts";
import { Scope } from "./scope.ts";
import { dependsOnReceiver } from "./static-this.ts";

type MethodMember = Member & { kind: "method" };
type Callable = ts.MethodDeclaration | ts.AccessorDeclaration;

/** The classes of a program: their methods as IR, made when first needed. */
export class Classes {
  private readonly program: ProgramLowering;
  private readonly made = new Map<string, FunctionIr>();
  private readonly staticIds = new Map<ts.Node, number>();

  constructor(program: ProgramLowering) {
    this.program = program;
  }

  /** Makes everything that an instance can be asked for: called once for each class (and each instance of a generic one). */
  complete(info: ObjectInfo): void {
    this.program.later(info.declaration ?? info.bound.type.symbol.declarations?.[0], () => {
      this.program.constructors.of(info);
      for (const member of info.members.values()) {
        if (member.kind === "method" && !isGeneric(member.declaration)) this.methodIr(info, member, undefined);
        if (member.kind === "accessor")
          for (const accessor of [member.getter, member.setter])
            if (accessor !== undefined) this.accessor(info, accessor);
      }
    });
  }

  /** The method that a call runs (or, virtually, one below it). */
  method(member: MethodMember, call: ts.CallExpression, scope: Scope): FunctionIr {
    return this.methodIr(member.owner, member, isGeneric(member.declaration) ? { call, scope } : undefined);
  }

  /** A method that is not generic. */
  plainMethod(member: MethodMember): FunctionIr {
    return this.methodIr(member.owner, member, undefined);
  }

  private methodIr(
    owner: ObjectInfo,
    member: MethodMember,
    generic: { call: ts.CallExpression; scope: Scope } | undefined,
  ): FunctionIr {
    const declaration = this.implementation(member);
    const environment =
      generic === undefined
        ? owner.bound.environment
        : owner.bound.environment.with(this.bindingsOf(declaration, generic));
    const key = `${owner.id}:${member.name}:${this.program.functions.environmentKey(declaration, environment)}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    if (generic !== undefined && this.isOverridden(owner, member.name))
      throw new Refusal("syntax", `the generic method '${member.name}', which a subclass overrides`, declaration);
    const root = this.root(owner, member.name);
    const type =
      generic === undefined ? signatureOfMember(root, this.program) : this.genericSignature(declaration, environment);
    const further = generic === undefined ? declaration.parameters[type.parameters.length] : undefined;
    if (further !== undefined)
      throw new Refusal(
        "syntax",
        `a parameter that the method '${member.name}' does not have in the base class`,
        further,
      );
    const isAbstract = declaration.body === undefined;
    const ir = this.newIr(
      owner,
      declaration,
      generic === undefined ? member.name : this.program.uniqueName(`${owner.id}:${member.name}`, member.name),
      type,
      {
        role: "method",
        isVirtual: isAbstract || this.isOverridden(owner, member.name),
        isOverride: root.owner !== owner,
        isAbstract,
      },
    );
    this.made.set(key, ir);
    owner.ir.methods.push(ir);
    if (!isAbstract) this.lowerLater(ir, owner, declaration, type, environment);
    return ir;
  }

  private bindingsOf(declaration: ts.MethodDeclaration, { call, scope }: { call: ts.CallExpression; scope: Scope }) {
    const environment = callEnvironment(declaration, call, scope);
    return (declaration.typeParameters ?? []).flatMap((parameter) => {
      const symbol = this.program.checker.getSymbolAtLocation(parameter.name);
      const bound = symbol === undefined ? undefined : environment.find(symbol);
      return symbol === undefined || bound === undefined ? [] : [[symbol, bound] as const];
    });
  }

  private genericSignature(
    declaration: ts.MethodDeclaration,
    environment: ObjectInfo["bound"]["environment"],
  ): FunctionType {
    return declaredSignature(declaration, new Scope(this.program, this.program.moduleOf(declaration), environment));
  }

  private implementation(member: MethodMember): ts.MethodDeclaration {
    const declarations = member.symbol.declarations?.filter(ts.isMethodDeclaration) ?? [];
    const found = declarations.find(({ body }) => body !== undefined) ?? declarations[0];
    if (found === undefined) throw new Refusal("syntax", `the method '${member.name}'`, member.declaration);
    return found;
  }

  /** The topmost declaration of a method: every override has its C++ signature. */
  private root(owner: ObjectInfo, name: string): MethodMember {
    for (let info = owner.base, found = owner.members.get(name); ; info = info.base) {
      const above = info?.find(name);
      if (info === undefined || above === undefined) {
        if (found?.kind !== "method")
          throw new Refusal("syntax", `the method '${name}', which replaces something else in the parent class`);
        return found;
      }
      found = above;
    }
  }

  private isOverridden(owner: ObjectInfo, name: string): boolean {
    return this.program.overridden.has(`${this.program.declarationKey(owner)}.${name}`);
  }

  /** An accessor of an object literal; its body is made by the literal. */
  literalAccessor(owner: ObjectInfo, declaration: ts.AccessorDeclaration, type: FunctionType): FunctionIr {
    const { name, prefix, key } = this.accessorNames(owner, declaration);
    const flags = { role: "method", isVirtual: false, isOverride: false, isAbstract: false } as const;
    const ir = this.newIr(owner, declaration, `${prefix}_${name}`, type, flags);
    this.made.set(key, ir);
    owner.ir.methods.push(ir);
    return ir;
  }

  private accessorNames(owner: ObjectInfo, declaration: ts.AccessorDeclaration) {
    const symbol = this.program.checker.getSymbolAtLocation(declaration.name);
    const name = symbol === undefined ? declaration.name.getText() : memberName(symbol);
    const prefix = ts.isGetAccessor(declaration) ? "get" : "set";
    return { name, prefix, key: `${owner.id}:${prefix} ${name}` };
  }

  accessor(owner: ObjectInfo, declaration: ts.AccessorDeclaration): FunctionIr {
    const { name, prefix, key } = this.accessorNames(owner, declaration);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const inherited = owner.base?.find(name);
    const member = inherited?.kind === "accessor" ? inherited : owner.members.get(name);
    const stored: Type = member?.kind === "accessor" ? member.type : voidType;
    const type = prefix === "get" ? functionOf([], stored) : functionOf([stored], voidType);
    const isAbstract = declaration.body === undefined;
    const hasParent =
      inherited?.kind === "accessor" && (prefix === "get" ? inherited.getter : inherited.setter) !== undefined;
    const ir = this.newIr(owner, declaration, `${prefix}_${name}`, type, {
      role: "method",
      isVirtual: isAbstract || this.isOverridden(owner, name),
      isOverride: hasParent,
      isAbstract,
    });
    this.made.set(key, ir);
    owner.ir.methods.push(ir);
    if (!isAbstract) this.lowerLater(ir, owner, declaration, type, owner.bound.environment);
    return ir;
  }

  /** A static method or accessor, called through the class `receiver`; `call` where it is generic. */
  staticMethod(
    declaration: Callable,
    scope: Scope,
    receiver: ts.ClassLikeDeclaration | undefined,
    call?: ts.CallExpression,
  ): FunctionIr {
    const implementation = ts.isMethodDeclaration(declaration)
      ? (this.staticImplementation(declaration) ?? declaration)
      : declaration;
    const environment = callEnvironment(implementation, call, scope);
    const owner = implementation.parent as ts.ClassLikeDeclaration;
    const staticThis =
      receiver !== undefined && receiver !== owner && dependsOnReceiver(implementation) ? receiver : undefined;
    const through = staticThis === undefined ? "" : `:${this.staticId(staticThis)}`;
    const key = `static:${this.staticId(implementation)}${through}:${this.program.functions.environmentKey(implementation, environment)}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const module = this.program.moduleOf(implementation);
    const prefix = ts.isGetAccessor(implementation) ? "get_" : ts.isSetAccessor(implementation) ? "set_" : "";
    const name = `${owner.name?.text ?? "Class"}_${prefix}${implementation.name.getText().replace("#", "")}`;
    const declared = declaredSignature(implementation, new Scope(this.program, module, environment));
    const type = ts.isSetAccessor(implementation) ? functionOf(declared.parameters, voidType) : declared;
    const ir = this.program.functions.create(
      implementation,
      this.program.uniqueName(`${module}:${name}`, name),
      `${owner.name?.text ?? ""}.${implementation.name.getText()}`,
      type,
      coroutineOf(implementation),
    );
    this.made.set(key, ir);
    this.program.module(module).functions.push(ir);
    this.program.later(implementation, () => {
      const inner = new Scope(this.program, module, environment, { function: ir });
      inner.staticThis = staticThis;
      lowerFunctionInto(ir, implementation, type, inner);
    });
    return ir;
  }

  private staticImplementation(declaration: ts.MethodDeclaration): ts.MethodDeclaration | undefined {
    const symbol = this.program.checker.getSymbolAtLocation(declaration.name);
    return symbol?.declarations?.filter(ts.isMethodDeclaration).find(({ body }) => body !== undefined);
  }

  private staticId(node: ts.Node): number {
    const id = this.staticIds.get(node) ?? this.staticIds.size;
    this.staticIds.set(node, id);
    return id;
  }

  staticValue(declaration: ts.MethodDeclaration, scope: Scope, node: ts.Node): Expression {
    if (declaration.typeParameters?.length) throw new Refusal("syntax", "a generic method used as a value", node);
    // One that mentions `this` is refused as a value.
    const ir = this.staticMethod(declaration, scope, undefined);
    return { kind: "functionReference", function: ir, type: this.program.functions.signatureOf(ir) };
  }

  private newIr(
    owner: ObjectInfo,
    declaration: Callable | ts.ConstructorDeclaration,
    name: string,
    type: FunctionType,
    flags: Pick<FunctionIr, "role" | "isVirtual" | "isOverride" | "isAbstract">,
  ): FunctionIr {
    const coroutine = ts.isMethodDeclaration(declaration) ? coroutineOf(declaration) : "none";
    const ir: FunctionIr = {
      name: methodNameOf(name.replace("#", "private_")),
      sourceName: `${owner.ir.sourceName}.${name}`,
      module: owner.ir.module,
      owner: owner.id,
      ...flags,
      coroutine,
      parameters: type.parameters.map((parameter, index) => ({
        name: `a${index}`,
        type: parameter,
        storage: "plain",
        isMutable: false,
      })),
      result: type.result,
      body: [],
      position: this.program.positionOf(declaration),
    };
    this.program.functions.remember(ir, type);
    return ir;
  }

  private lowerLater(
    ir: FunctionIr,
    owner: ObjectInfo,
    declaration: Callable,
    type: FunctionType,
    environment: ObjectInfo["bound"]["environment"],
  ): void {
    this.program.later(declaration, () => {
      const scope = new Scope(this.program, owner.ir.module, environment, { function: ir });
      scope.thisObject = owner;
      lowerFunctionInto(ir, declaration, type, scope);
    });
  }
}

const isGeneric = (declaration: ts.SignatureDeclaration | undefined): boolean =>
  (declaration?.typeParameters?.length ?? 0) > 0;
