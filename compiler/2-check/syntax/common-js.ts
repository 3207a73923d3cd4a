import { ts } from "ts-morph";
import { commonJs as message } from "../../diagnostics/catalogue.generated.ts";
import { rule } from "../rule.ts";

export const commonJs = rule<ts.ImportEqualsDeclaration | ts.ExportAssignment>(
  [ts.SyntaxKind.ImportEqualsDeclaration, ts.SyntaxKind.ExportAssignment],
  (node, context) => {
    const isCommonJs = ts.isExportAssignment(node)
      ? node.isExportEquals === true
      : ts.isExternalModuleReference(node.moduleReference);
    if (isCommonJs) context.report(node, message());
  },
);
