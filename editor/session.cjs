"use strict";
const path = require("node:path");
const { Checker } = require("./checker.cjs");
const { follow } = require("./follow.cjs");

/**
 * @import { Diagnostic, SourceFile, server } from "typescript"
 * @import { Finding, Span } from "./protocol.ts"
 */

/** Who types fast does not start a check with each key. */
const settleMs = 120;

/** The findings about one project: those of the last check, carried along to where their texts stand now. */
class Session {
  /**
   * @param {typeof import("typescript")} typescript the editor's
   * @param {server.PluginCreateInfo} info
   * @param {(event: unknown) => void} log
   */
  constructor(typescript, info, log) {
    this.typescript = typescript;
    this.info = info;
    this.log = log;
    this.checker = new Checker(log);
    /** The version of the project that was checked last, or is about to be. */
    this.version = "";
    /** @type {NodeJS.Timeout | undefined} */
    this.timer = undefined;
    this.isBusy = false;
    this.hasEnded = false;
    /** @type {readonly Finding[]} */
    this.findings = [];
    /** @type {ReadonlyMap<string, string>} The texts that the findings are about. */
    this.texts = new Map();
  }

  /**
   * What is known about a file by now. If the project has changed since the last check, another one begins, and the editor is asked
   * to come again when it is done.
   *
   * @param {string} fileName
   * @returns {Diagnostic[]}
   */
  diagnosticsOf(fileName) {
    this.request();
    return this.findings.filter(({ file }) => file === fileName).flatMap((finding) => this.toDiagnostic(finding));
  }

  end() {
    this.hasEnded = true;
    clearTimeout(this.timer);
    this.checker.end();
  }

  /** @private */
  request() {
    const version = this.info.project.getProjectVersion();
    if (this.hasEnded || version === this.version) return;
    this.version = version;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), settleMs);
    // An editor that closes need not wait for it.
    this.timer.unref();
  }

  /** @private */
  async check() {
    // The check that is running sees afterwards that the project has changed.
    if (this.isBusy || this.hasEnded) return;
    this.isBusy = true;
    const { version } = this;
    try {
      const sources = this.modules();
      const findings = await this.checker.ask({
        root: path.dirname(this.info.project.getProjectName()),
        entries: sources.map(({ fileName }) => fileName),
        open: Object.fromEntries(
          sources.filter(({ fileName }) => this.isOpen(fileName)).map(({ fileName, text }) => [fileName, text]),
        ),
      });
      const isNews = findings.length + this.findings.length > 0;
      this.findings = findings;
      this.texts = new Map(sources.map(({ fileName, text }) => [fileName, text]));
      if (isNews && !this.hasEnded) this.info.project.refreshDiagnostics();
    } catch (error) {
      this.log(error);
    }
    this.isBusy = false;
    if (this.version !== version) await this.check();
  }

  /**
   * The modules that the project consists of, as they stand in the editor.
   *
   * @private
   * @returns {readonly SourceFile[]}
   */
  modules() {
    const program = this.info.languageService.getProgram();
    const files = program?.getSourceFiles() ?? [];
    return files.filter((file) => !file.isDeclarationFile && !program?.isSourceFileFromExternalLibrary(file));
  }

  /**
   * @private
   * @param {string} fileName
   */
  isOpen(fileName) {
    return this.info.project.getScriptInfo(fileName)?.isScriptOpen() === true;
  }

  /**
   * @private
   * @param {Finding} finding
   * @returns {Diagnostic[]}
   */
  toDiagnostic(finding) {
    const { Error, Warning, Message } = this.typescript.DiagnosticCategory;
    return this.place(finding).map((place) => ({
      ...place,
      code: finding.code,
      category: finding.isError ? Error : Warning,
      messageText: finding.message,
      source: "otter",
      relatedInformation: finding.related.flatMap((related) =>
        this.place(related).map((there) => ({
          ...there,
          code: finding.code,
          category: Message,
          messageText: related.message,
        })),
      ),
    }));
  }

  /**
   * Where a part of a file is now; nowhere if its text is being changed.
   *
   * @private
   * @param {Span} span
   */
  place({ file: fileName, start, length }) {
    const file = this.info.languageService.getProgram()?.getSourceFile(fileName);
    const before = this.texts.get(fileName);
    if (file === undefined) return [];
    const moved = before === undefined ? start : follow(before, file.text, start, length);
    return moved === undefined ? [] : [{ file, start: moved, length }];
  }
}

module.exports = { Session };
