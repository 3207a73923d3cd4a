import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { ts } from "ts-morph";
import { AssetTexts } from "../3-analyze/asset-texts.ts";
import { missingAsset } from "../diagnostics/catalogue.generated.ts";
import type { Expression } from "../ir/nodes.ts";
import { builtin } from "../ir/types.ts";
import type { ProgramLowering } from "./program.ts";

const contentTypes: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".ico", "image/x-icon"],
  [".pem", "application/x-pem-file"],
  [".txt", "text/plain; charset=utf-8"],
]);

/** What a browser gets is compressed; certificates and plain texts are not. */
const compressed: ReadonlySet<string> = new Set([".html", ".css", ".js", ".json", ".svg"]);

/** Files that a program embeds by importing them. */
export class Assets {
  private readonly program: ProgramLowering;
  private readonly texts: AssetTexts;
  private readonly names = new Map<string, string>();

  constructor(program: ProgramLowering, sources: readonly ts.SourceFile[]) {
    this.program = program;
    this.texts = new AssetTexts(program.checker, sources);
  }

  /** The asset that an import's name stands for. */
  find(symbol: ts.Symbol): Expression | undefined {
    const source = assetImport(symbol);
    if (source === undefined) return undefined;
    return { kind: "asset", asset: this.embed(source), type: builtin("Asset") };
  }

  private embed(source: ts.ImportDeclaration): string {
    const specifier = (source.moduleSpecifier as ts.StringLiteral).text;
    const importer = source.getSourceFile().fileName;
    const path = join(dirname(importer), specifier);
    const known = this.names.get(path);
    if (known !== undefined) return known;
    const name = this.program.uniqueName("asset", basename(path).replace(/[^A-Za-z0-9]/g, "_"));
    this.names.set(path, name);
    if (!existsSync(path)) {
      this.program.report(source, missingAsset({ file: specifier }));
      return name;
    }
    const extension = extname(path).toLowerCase();
    const content = readFileSync(path);
    const isCompressed = compressed.has(extension);
    const bytes = isCompressed ? gzipSync(content, { level: 9 }) : content;
    // The header's last byte names the operating system that compressed; the same bytes must come out everywhere.
    if (isCompressed) bytes[9] = 255;
    this.program.module(this.program.moduleOf(source)).assets.push({
      name,
      file: specifier,
      contentType: contentTypes.get(extension) ?? "application/octet-stream",
      etag: `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`,
      encoding: isCompressed ? "gzip" : "identity",
      bytes,
      text: this.texts.isRead(path) ? content.toString("utf8") : undefined,
    });
    return name;
  }
}

/** The import declaration of a default import that embeds a file. */
export function assetImport(symbol: ts.Symbol): ts.ImportDeclaration | undefined {
  const clause = symbol.declarations?.[0];
  if (clause === undefined || !ts.isImportClause(clause)) return undefined;
  const declaration = clause.parent;
  if (!ts.isImportDeclaration(declaration) || !ts.isStringLiteral(declaration.moduleSpecifier)) return undefined;
  return contentTypes.has(extname(declaration.moduleSpecifier.text).toLowerCase()) ? declaration : undefined;
}
