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
import { Assets, assetImport } from "./assets.ts";
import { Classes } from "./class.ts";
import { Constructors } from "./constructors.ts";
import { Functions } from "./functions.ts";
import { Globals } from "./globals.ts";
import { messageFor } from "./messages.ts";
import { importsOf, includesOf, tagsOf } from "./imports.ts";
import { classExpression } from "./named-function.ts";
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
  readonly functions: Functions;
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
    this.functions = new Functions(this);
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
        this.functions.instance(statement, Environment.empty);
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

  /** A number that stands for the thing in keys. */
  idOf(thing: unknown): number {
    const id = this.ids.get(thing) ?? this.ids.size;
    this.ids.set(thing, id);
    return id;
  }

  declarationKey(owner: ObjectInfo): string {
    return String(this.idOf(owner.bound.type.symbol));
  }

  /** What the type parameters of a call stand for. */
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
