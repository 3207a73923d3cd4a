import type { ts } from "ts-morph";

/**
 * A checker that remembers its answers about places. TypeScript goes down an expression again each time it is asked about it, and
 * the phases ask about the same places one after the other. The program does not change meanwhile.
 */
export function rememberingChecker(checker: ts.TypeChecker): ts.TypeChecker {
  return {
    ...checker,
    getTypeAtLocation: remembering((node) => checker.getTypeAtLocation(node)),
    getSymbolAtLocation: remembering((node) => checker.getSymbolAtLocation(node)),
  };
}

function remembering<Answer>(ask: (node: ts.Node) => Answer): (node: ts.Node) => Answer {
  const answers = new Map<ts.Node, Answer>();
  return (node) => {
    const known = answers.get(node);
    if (known !== undefined || answers.has(node)) return known as Answer;
    const answer = ask(node);
    answers.set(node, answer);
    return answer;
  };
}
