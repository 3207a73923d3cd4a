import { ts } from "ts-morph";
import type { Environment } from "../3-analyze/environment.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import type { FunctionIr } from "../ir/nodes.ts";
import { type FunctionType, typeText } from "../ir/types.ts";
import { coroutineOf, declaredSignature, lowerFunctionInto } from "./function.ts";
import { functionName, type NamedFunction, namespacePrefix } from "./named-function.ts";
import type { ProgramLowering } from "./program.ts";
import { Scope } from "./scope.ts";

/** The functions of a program: one for each representation of what its type parameters stand for. */
export class Functions {
  private readonly program: ProgramLowering;
  private readonly instances = new Map<string, FunctionIr>();
  private readonly signatures = new Map<FunctionIr, FunctionType>();

  constructor(program: ProgramLowering) {
    this.program = program;
  }

  /** The declaration of an overloaded function that has the body. */
  implementation(declaration: ts.FunctionDeclaration): ts.FunctionDeclaration {
    if (declaration.body !== undefined || declaration.name === undefined) return declaration;
    const symbol = this.program.checker.getSymbolAtLocation(declaration.name);
    return symbol?.declarations?.filter(ts.isFunctionDeclaration).find(({ body }) => body !== undefined) ?? declaration;
  }

  /** The IR of a function of a module under what its type parameters stand for; its body is lowered later. */
  instance(declaration: NamedFunction, environment: Environment): FunctionIr {
    const key = `${this.program.idOf(declaration)}:${this.environmentKey(declaration, environment)}`;
    const known = this.instances.get(key);
    if (known !== undefined) return known;
    if (this.instances.size > maximumInstances)
      throw new Refusal("recursion", functionName(declaration) ?? "function", declaration);
    if ((declaration as ts.FunctionDeclaration).body === undefined)
      throw new Refusal("syntax", "a function without a body", declaration);
    const module = this.program.moduleOf(declaration);
    const type = declaredSignature(declaration, new Scope(this.program, module, environment));
    const name = namespacePrefix(declaration) + (functionName(declaration) ?? "exported");
    const ir = this.create(
      declaration,
      this.program.uniqueName(`${module}:function`, name),
      functionName(declaration) ?? "default",
      type,
      coroutineOf(declaration),
    );
    this.instances.set(key, ir);
    this.program.module(module).functions.push(ir);
    this.program.later(declaration, () => {
      lowerFunctionInto(ir, declaration, type, new Scope(this.program, module, environment, { function: ir }));
    });
    return ir;
  }

  create(
    node: ts.Node,
    name: string,
    sourceName: string,
    type: FunctionType,
    coroutine: FunctionIr["coroutine"],
  ): FunctionIr {
    const ir: FunctionIr = {
      name,
      sourceName,
      module: this.program.moduleOf(node),
      owner: undefined,
      role: "function",
      isVirtual: false,
      isOverride: false,
      isAbstract: false,
      coroutine,
      parameters: type.parameters.map((parameter, index) => ({
        name: `a${index}`,
        type: parameter,
        storage: "plain",
        isMutable: false,
      })),
      result: type.result,
      body: [],
      position: this.program.positionOf(node),
    };
    this.remember(ir, type);
    return ir;
  }

  remember(ir: FunctionIr, type: FunctionType): void {
    this.signatures.set(ir, type);
  }

  /** How a function is called. */
  signatureOf(ir: FunctionIr): FunctionType {
    const type = this.signatures.get(ir);
    if (type === undefined) throw new Error(`no signature of ${ir.sourceName}`);
    return type;
  }

  /** What a declaration's type parameters stand for, those of its surroundings included, as text. */
  environmentKey(declaration: ts.Node, environment: Environment): string {
    const parts: string[] = [];
    for (let node: ts.Node | undefined = declaration; node !== undefined; node = node.parent as ts.Node | undefined) {
      const parameters = (node as { typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> }).typeParameters;
      for (const parameter of parameters ?? []) {
        const symbol = this.program.checker.getSymbolAtLocation(parameter.name);
        const bound = symbol === undefined ? undefined : environment.find(symbol);
        // `K extends keyof T` decides by its literal which member is meant.
        const literal = bound !== undefined && parameter.constraint !== undefined ? this.literalText(bound.type) : "";
        parts.push(bound === undefined ? "" : typeText(this.program.representation.bound(bound)) + literal);
      }
    }
    const key = parts.join(",");
    if (key.length > maximumKeyLength) throw new Refusal("recursion", declaration.getText().slice(0, 60), declaration);
    return key;
  }

  private literalText(type: ts.Type): string {
    const isLiteral = (type.flags & (ts.TypeFlags.Literal | ts.TypeFlags.Union)) !== 0;
    return isLiteral ? `=${this.program.checker.typeToString(type)}` : "";
  }
}

const maximumInstances = 20_000;
const maximumKeyLength = 2_000;
