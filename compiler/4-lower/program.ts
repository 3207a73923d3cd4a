import { relative } from "node:path";
import { ts } from "ts-morph";
import { JsonShapes } from "../3-analyze/json-shape.ts";
import { Captures } from "../3-analyze/captures.ts";
import { Environment } from "../3-analyze/environment.ts";
import { memberName } from "../3-analyze/names.ts";
import type { ObjectInfo } from "../3-analyze/object-info.ts";
import { ObjectRegistry } from "../3-analyze/objects.ts";
import { findOverridden } from "../3-analyze/overrides.ts";
import { Refusal } from "../3-analyze/refusal.ts";
import { Representation } from "../3-analyze/representation.ts";
import type { LoadedProgram } from "../1-load/load.ts";
import { internalError } from "../diagnostics/catalogue.generated.ts";
import type { Diagnostic, Message } from "../diagnostics/diagnostic.ts";
import { diagnosticAt } from "../diagnostics/locate.ts";
import type { FunctionIr, Module, Position, Program } from "../ir/nodes.ts";
import { type FunctionType, typeText } from "../ir/types.ts";
import { Assets, assetImport } from "./assets.ts";
import { Classes } from "./class.ts";
import { Constructors } from "./constructors.ts";
import { coroutineOf, declaredSignature, lowerFunctionInto } from "./function.ts";
import { Globals } from "./globals.ts";
import { messageFor } from "./messages.ts";
import { importsOf, includesOf, tagsOf } from "./imports.ts";
import { classExpression, functionName, type NamedFunction, namespacePrefix } from "./named-function.ts";
import { OnlyCalled } from "./only-called.ts";
import { Poisoned } from "./poisoned.ts";
import { initializationOrder, moduleId, moduleNamespace } from "./modules.ts";
import { Scope } from "./scope.ts";
import { lowerStatements } from "./block.ts";
import { completeMemberTests } from "./member-tests.ts";
import { Statics } from "./statics.ts";

/** Lowers a whole program. What cannot be compiled is reported; the rest is lowered all the same, so that one run finds every error. */
export class ProgramLowering {
  readonly checker: ts.TypeChecker;
  readonly representation: Representation;
  readonly objects: ObjectRegistry;
  readonly jsonShapes: JsonShapes;
  /** The functions that `parseJson` reads object types with. */
  readonly jsonReaders = new Map<string, FunctionIr>();
  readonly captures: Captures;
  readonly classes: Classes;
  readonly constructors: Constructors;
  readonly globals: Globals;
  readonly assets: Assets;
  readonly statics: Statics;
  /** `class key.member` of everything that a subclass overrides. */
  readonly overridden: ReadonlySet<string>;
  readonly onlyCalled: OnlyCalled;
  /** Whatever uses these must not be reported as well. */
  readonly poisoned: Poisoned;
  readonly diagnostics: Diagnostic[] = [];
  private readonly loaded: LoadedProgram;
  private readonly modules = new Map<string, Module>();
  private readonly queue: (() => void)[] = [];
  private readonly functions = new Map<string, FunctionIr>();
  private readonly signatures = new Map<FunctionIr, FunctionType>();
  private readonly ids = new Map<unknown, number>();
  private readonly identifiers = new Map<string, ReadonlySet<string>>();
  private readonly usedNames = new Map<string, number>();
  /** Paths relative to the project: every node is asked for its own. */
  private readonly paths = new Map<ts.SourceFile, string>();

  constructor(loaded: LoadedProgram) {
    this.loaded = loaded;
    this.checker = loaded.checker;
    this.representation = new Representation(loaded.checker, (file) => loaded.isLibrary(file));
    this.jsonShapes = new JsonShapes(this.representation);
    this.objects = new ObjectRegistry(this.representation, this, loaded.checker.getUnknownType());
    this.representation.objects = this.objects;
    this.captures = new Captures(loaded.checker, (file) => loaded.isLibrary(file), loaded.sources);
    this.overridden = findOverridden(loaded.checker, loaded.sources, (symbol) => this.idOf(symbol));
    this.classes = new Classes(this);
    this.constructors = new Constructors(this);
    this.globals = new Globals(this);
    this.assets = new Assets(this, loaded.sources);
    this.statics = new Statics(this);
    this.onlyCalled = new OnlyCalled(this, loaded.sources);
    this.poisoned = new Poisoned(loaded.checker);
    this.objects.onClass = (info) => {
      this.classes.complete(info);
    };
  }

  lower(): Program {
    const sources = initializationOrder(this.loaded);
    for (const source of sources) this.addModule(source);
    for (const source of sources) this.globals.declareAll(source.statements);
    for (const source of sources) this.lowerModule(source);
    // Bodies ask for further functions and classes, so the queue grows while it is worked off.
    for (let work = this.queue.shift(); work !== undefined; work = this.queue.shift()) work();
    this.objects.flows.settleNarrowings();
    const program: Program = {
      modules: [...this.modules.values()],
      objects: this.objects.all.map(({ ir }) => ir),
      flows: this.objects.flows.all,
      copies: this.objects.copies,
      libraries: this.bindings().flatMap((file) => tagsOf(file, "lib")),
    };
    completeMemberTests(program, this.objects.all);
    return program;
  }

  private addModule(source: ts.SourceFile): void {
    const id = moduleId(source, this.loaded.root);
    this.identifiers.set(id, new Set(source.text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu)));
    this.modules.set(id, {
      id,
      file: relative(this.loaded.root, source.fileName),
      namespace: moduleNamespace(id),
      imports: importsOf(source, this.checker)
        .filter((file) => !file.isDeclarationFile)
        .map((file) => moduleId(file, this.loaded.root)),
      includes: includesOf(source, this.checker),
      globals: [],
      functions: [],
      initialize: [],
      assets: [],
    });
  }

  private lowerModule(source: ts.SourceFile): void {
    const module = this.module(moduleId(source, this.loaded.root));
    const scope = new Scope(this, module.id, Environment.empty);
    module.initialize = scope.collectBlock(() => {
      lowerStatements(source.statements, scope);
    });
    // Functions that nobody calls are looked at too: an error in them is an error of the program.
    for (const statement of source.statements) this.lowerUnused(statement);
  }

  private lowerUnused(statement: ts.Statement): void {
    if (ts.isFunctionDeclaration(statement) && statement.body !== undefined && !statement.typeParameters?.length) {
      this.guard(statement, () => {
        this.functionIr(statement, Environment.empty);
      });
    }
    if (ts.isClassDeclaration(statement) && !statement.typeParameters?.length) {
      this.guard(statement, () => {
        this.representation.of(this.checker.getTypeAtLocation(statement), Environment.empty);
      });
    }
  }

  private bindings(): ts.SourceFile[] {
    return this.loaded.program
      .getSourceFiles()
      .filter((file) => file.isDeclarationFile && !this.loaded.isLibrary(file));
  }

  // ---- places

  module(id: string): Module {
    const module = this.modules.get(id);
    if (module === undefined) throw new Error(`no module '${id}'`);
    return module;
  }

  moduleOf(node: ts.Node): string {
    const id = moduleId(node.getSourceFile(), this.loaded.root);
    return this.modules.has(id) ? id : (this.modules.keys().next().value ?? id);
  }

  positionOf(node: ts.Node): Position {
    const file = node.getSourceFile();
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
    return { file: this.pathOf(file), line: line + 1, column: character + 1 };
  }

  private pathOf(file: ts.SourceFile): string {
    const path = this.paths.get(file) ?? (relative(this.loaded.root, file.fileName) || file.fileName);
    this.paths.set(file, path);
    return path;
  }

  isLibrary(node: ts.Node): boolean {
    return this.loaded.isLibrary(node.getSourceFile());
  }

  // ---- names

  /** Whether a module's text has the identifier, for whatever it stands. */
  isNameInSource(module: string, name: string): boolean {
    return this.identifiers.get(module)?.has(name) ?? false;
  }

  /** What a name stands for, through imports; the import of a file to embed stands for itself. */
  resolve(node: ts.Node): ts.Symbol | undefined {
    const { parent } = node;
    const symbol =
      ts.isShorthandPropertyAssignment(parent) && parent.name === node
        ? this.checker.getShorthandAssignmentValueSymbol(parent)
        : this.checker.getSymbolAtLocation(node);
    if (symbol === undefined || !(symbol.flags & ts.SymbolFlags.Alias) || assetImport(symbol) !== undefined)
      return symbol;
    return this.checker.getAliasedSymbol(symbol);
  }

  /** The variable that a parameter declares; a parameter property declares a member of the same name beside it. */
  parameterSymbol(parameter: ts.ParameterDeclaration): ts.Symbol | undefined {
    if (ts.isIdentifier(parameter.name) && ts.isParameterPropertyDeclaration(parameter, parameter.parent)) {
      return this.checker.getSymbolsOfParameterPropertyDeclaration(parameter, parameter.name.text)[0];
    }
    return this.checker.getSymbolAtLocation(parameter.name);
  }

  /** The class that a name stands for: declared, or a constant that holds a class expression. */
  classOf(symbol: ts.Symbol | undefined): ts.ClassLikeDeclaration | undefined {
    const declaration = symbol?.valueDeclaration;
    if (declaration === undefined) return undefined;
    if (ts.isClassLike(declaration)) return declaration;
    return ts.isVariableDeclaration(declaration) ? classExpression(declaration) : undefined;
  }

  memberNameAt(node: ts.MemberName): string {
    const symbol = this.checker.getSymbolAtLocation(node);
    return symbol === undefined ? node.text : memberName(symbol);
  }

  uniqueName(space: string, wanted: string): string {
    const key = `${space}/${wanted}`;
    const count = (this.usedNames.get(key) ?? 0) + 1;
    this.usedNames.set(key, count);
    return count === 1 ? wanted : `${wanted}_${count}`;
  }

  private idOf(thing: unknown): number {
    const id = this.ids.get(thing) ?? this.ids.size;
    this.ids.set(thing, id);
    return id;
  }

  declarationKey(owner: ObjectInfo): string {
    return String(this.idOf(owner.bound.type.symbol));
  }

  // ---- functions

  /** The declaration of an overloaded function that has the body. */
  implementation(declaration: ts.FunctionDeclaration): ts.FunctionDeclaration {
    if (declaration.body !== undefined || declaration.name === undefined) return declaration;
    const symbol = this.checker.getSymbolAtLocation(declaration.name);
    return symbol?.declarations?.filter(ts.isFunctionDeclaration).find(({ body }) => body !== undefined) ?? declaration;
  }

  /** The IR of a function of a module under what its type parameters stand for; its body is lowered later. */
  functionIr(declaration: NamedFunction, environment: Environment): FunctionIr {
    const key = `${this.idOf(declaration)}:${this.environmentKey(declaration, environment)}`;
    const known = this.functions.get(key);
    if (known !== undefined) return known;
    if (this.functions.size > maximumInstances)
      throw new Refusal("recursion", functionName(declaration) ?? "function", declaration);
    if ((declaration as ts.FunctionDeclaration).body === undefined)
      throw new Refusal("syntax", "a function without a body", declaration);
    const module = this.moduleOf(declaration);
    const type = declaredSignature(declaration, new Scope(this, module, environment));
    const name = namespacePrefix(declaration) + (functionName(declaration) ?? "exported");
    const ir = this.newFunction(
      declaration,
      this.uniqueName(`${module}:function`, name),
      functionName(declaration) ?? "default",
      type,
      coroutineOf(declaration),
    );
    this.functions.set(key, ir);
    this.module(module).functions.push(ir);
    this.later(declaration, () => {
      lowerFunctionInto(ir, declaration, type, new Scope(this, module, environment, { function: ir }));
    });
    return ir;
  }

  newFunction(
    node: ts.Node,
    name: string,
    sourceName: string,
    type: FunctionType,
    coroutine: FunctionIr["coroutine"],
  ): FunctionIr {
    const ir: FunctionIr = {
      name,
      sourceName,
      module: this.moduleOf(node),
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
      position: this.positionOf(node),
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
        const symbol = this.checker.getSymbolAtLocation(parameter.name);
        const bound = symbol === undefined ? undefined : environment.find(symbol);
        // `K extends keyof T` decides by its literal which member is meant.
        const literal = bound !== undefined && parameter.constraint !== undefined ? this.literalText(bound.type) : "";
        parts.push(bound === undefined ? "" : typeText(this.representation.bound(bound)) + literal);
      }
    }
    const key = parts.join(",");
    if (key.length > maximumKeyLength) throw new Refusal("recursion", declaration.getText().slice(0, 60), declaration);
    return key;
  }

  private literalText(type: ts.Type): string {
    const isLiteral = (type.flags & (ts.TypeFlags.Literal | ts.TypeFlags.Union)) !== 0;
    return isLiteral ? `=${this.checker.typeToString(type)}` : "";
  }

  typeArgumentsOf(signature: ts.Signature): readonly ts.Type[] | undefined {
    // Internal to TypeScript, but the only way to the arguments that it inferred.
    const checker = this.checker as ts.TypeChecker & {
      getTypeArgumentsForResolvedSignature(signature: ts.Signature): readonly ts.Type[] | undefined;
    };
    return checker.getTypeArgumentsForResolvedSignature(signature);
  }

  // ---- errors

  report(node: ts.Node, message: Message): void {
    this.diagnostics.push(diagnosticAt(node, message));
  }

  /** Does the work when everything before it is done. */
  later(node: ts.Node | undefined, work: () => void): void {
    this.queue.push(() => {
      if (node === undefined) work();
      else this.guard(node, work);
    });
  }

  /** Does some work; a refusal in it becomes a diagnostic. */
  guard(node: ts.Node, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.poisoned.add(node);
      if (error instanceof Refusal && error.code === "cascade" && this.diagnostics.length > 0) return;
      if (error instanceof Refusal) this.report(error.node ?? node, messageFor(error));
      else
        this.report(
          node,
          internalError({
            detail: error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error),
          }),
        );
    }
  }
}

const maximumInstances = 20_000;
const maximumKeyLength = 2_000;
