// The plugin that tsserver loads for a project whose tsconfig.json names it. It runs in the editor's own TypeScript, whichever version that is,
// so it does nothing but hand on texts and findings; the compiler with the TypeScript that it is made for runs in a process of its own.
"use strict";
const { Session } = require("./session.cjs");

/**
 * @import { Diagnostic, LanguageService, server } from "typescript"
 */

/** Marks a language service that is ours already: tsserver loads the plugins again when tsconfig.json changes. */
const decorated = Symbol("otter");

/** @param {{ typescript: typeof import("typescript") }} modules */
module.exports = ({ typescript }) => ({
  /** @param {server.PluginCreateInfo} info */
  create(info) {
    const { languageService: original, project } = info;
    if (decorated in original) return original;
    const log = (/** @type {unknown} */ event) => {
      project.projectService.logger.info(`otter: ${event instanceof Error ? (event.stack ?? event.message) : event}`);
    };
    const session = new Session(typescript, info, log);
    const service = /** @type {LanguageService} */ ({ ...original });

    service.getSemanticDiagnostics = (fileName) => {
      const found = original.getSemanticDiagnostics(fileName);
      // An editor without Otter's diagnostics is better than one without any.
      try {
        return merge(found, session.diagnosticsOf(fileName));
      } catch (error) {
        log(error);
        return found;
      }
    };
    service.dispose = () => {
      session.end();
      original.dispose();
    };
    return Object.assign(service, { [decorated]: true });
  },
});

/**
 * Both in one list; an error of the language replaces TypeScript's own at the same place, as on the command line.
 *
 * @param {Diagnostic[]} found
 * @param {readonly Diagnostic[]} own
 */
function merge(found, own) {
  const explained = new Set(own.map(({ start }) => start));
  return [...found.filter(({ start }) => !explained.has(start)), ...own];
}
