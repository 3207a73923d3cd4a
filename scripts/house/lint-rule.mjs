import { arduinoNames, forbiddenImport, roomOf } from "./rooms.mjs";

const libraries = arduinoNames();

/**
 * The ESLint rule `house/never-knows`: the last column of the table in ARCHITECTURE.md.
 *
 * @type {import("eslint").Rule.RuleModule}
 */
const neverKnows = {
  meta: {
    type: "problem",
    docs: { description: "keep each folder from knowing what the house table says it never knows" },
    messages: { forbidden: "{{reason}} (see the table in ARCHITECTURE.md)." },
    schema: [],
  },
  create(context) {
    const room = roomOf(context.filename);
    if (room === undefined) return {};

    /** @param {import("eslint").Rule.Node} node @param {unknown} specifier */
    const checkImport = (node, specifier) => {
      const reason = typeof specifier === "string" ? forbiddenImport(context.filename, specifier) : undefined;
      if (reason !== undefined) context.report({ node, messageId: "forbidden", data: { reason } });
    };
    /** @param {import("eslint").Rule.Node} node @param {unknown} text */
    const checkName = (node, text) => {
      if (!room.arduinoNames || typeof text !== "string" || !libraries.has(text)) return;
      const reason = `${room.folder}/ never knows the Arduino library ${text}`;
      context.report({ node, messageId: "forbidden", data: { reason } });
    };
    return {
      ImportDeclaration: (node) => checkImport(node, node.source.value),
      ExportAllDeclaration: (node) => checkImport(node, node.source.value),
      ExportNamedDeclaration: (node) => checkImport(node, node.source?.value),
      ImportExpression: (node) => checkImport(node, node.source.type === "Literal" ? node.source.value : undefined),
      Literal: (node) => checkName(node, node.value),
      Identifier: (node) => checkName(node, node.name),
    };
  },
};

/** @type {import("eslint").ESLint.Plugin} */
export const house = { rules: { "never-knows": neverKnows } };
