import { ts } from "ts-morph";
import type { Expression, Global } from "../ir/nodes.ts";
import { Environment } from "../3-analyze/environment.ts";
import { memberName } from "../3-analyze/names.ts";
import { classExpression, genericConstant } from "./named-function.ts";
import type { ProgramLowering } from "./program.ts";

/** Variables of modules: top-level `let` and `const`, those of namespaces, static fields of classes. */
export class Globals {
  private readonly program: ProgramLowering;
  private readonly known = new Map<ts.Symbol, Global>();
  private readonly defaults = new Map<ts.Node, Global>();

  constructor(program: ProgramLowering) {
    this.program = program;
  }

  find(symbol: ts.Symbol): Global | undefined {
    return this.known.get(symbol);
  }

  ofDefault(node: ts.ExportAssignment): Global | undefined {
    return this.defaults.get(node);
  }

  /** Declares what the statements of a module (or namespace) declare. */
  declareAll(statements: readonly ts.Statement[], prefix = ""): void {
    for (const statement of statements) {
      this.program.guard(statement, () => {
        if (ts.isVariableStatement(statement)) {
          for (const declaration of statement.declarationList.declarations) this.declareVariable(declaration, prefix);
        } else if (ts.isClassDeclaration(statement)) {
          this.declareStatics(statement);
        } else if (ts.isExportAssignment(statement) && !ts.isIdentifier(statement.expression)) {
          this.declareDefault(statement);
        } else if (
          ts.isModuleDeclaration(statement) &&
          statement.body !== undefined &&
          ts.isModuleBlock(statement.body)
        ) {
          this.declareAll(statement.body.statements, `${prefix}${statement.name.text}_`);
        } else if (!ts.isFunctionDeclaration(statement)) {
          for (const name of hoistedNames(statement)) this.declareNames(name, prefix);
        }
      });
    }
  }

  private declareVariable(declaration: ts.VariableDeclaration, prefix: string): void {
    if (genericConstant(declaration) !== undefined && this.program.onlyCalled.has(declaration)) return;
    const node = classExpression(declaration);
    if (node === undefined) this.declareNames(declaration.name, prefix);
    else this.declareStatics(node);
  }

  private declareNames(name: ts.BindingName, prefix: string): void {
    if (!ts.isIdentifier(name)) {
      for (const element of name.elements) if (ts.isBindingElement(element)) this.declareNames(element.name, prefix);
      return;
    }
    const symbol = this.program.checker.getSymbolAtLocation(name);
    if (symbol !== undefined) this.declare(symbol, `${prefix}${name.text}`, name);
  }

  declareStatics(node: ts.ClassLikeDeclaration): void {
    for (const member of node.members) {
      if (!ts.isPropertyDeclaration(member) || !(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static))
        continue;
      const symbol = this.program.checker.getSymbolAtLocation(member.name);
      if (symbol !== undefined)
        this.declare(symbol, `${node.name?.text ?? "Class"}_${memberName(symbol).replace("#", "")}`, member);
    }
  }

  private declareDefault(node: ts.ExportAssignment): void {
    const symbol =
      this.program.checker.getSymbolAtLocation(node) ?? (node as ts.ExportAssignment & { symbol?: ts.Symbol }).symbol;
    const type = this.program.representation.element(
      this.program.representation.of(this.program.checker.getTypeAtLocation(node.expression), Environment.empty),
    );
    const global = this.add("exported", type, node);
    this.defaults.set(node, global);
    if (symbol !== undefined) this.known.set(symbol, global);
  }

  private declare(symbol: ts.Symbol, name: string, node: ts.Node): void {
    if (this.known.has(symbol)) return;
    const { representation, checker } = this.program;
    const type = representation.element(representation.of(checker.getTypeOfSymbol(symbol), Environment.empty));
    this.known.set(symbol, this.add(name, type, node));
  }

  private add(name: string, type: Global["type"], node: ts.Node): Global {
    const module = this.program.moduleOf(node);
    const global: Global = {
      name: this.program.uniqueName(`${module}:global`, name),
      module,
      type,
      position: this.program.positionOf(node),
    };
    this.program.module(module).globals.push(global);
    return global;
  }
}

/** `var` inside the blocks of a module is a variable of the module. */
function hoistedNames(node: ts.Node): ts.BindingName[] {
  const names: ts.BindingName[] = [];
  const visit = (current: ts.Node): void => {
    if (ts.isFunctionLike(current) || ts.isClassLike(current)) return;
    if (ts.isVariableDeclarationList(current) && !(current.flags & ts.NodeFlags.BlockScoped))
      names.push(...current.declarations.map(({ name }) => name));
    current.forEachChild(visit);
  };
  visit(node);
  return names;
}

export type { Expression };
