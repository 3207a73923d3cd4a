import { ts } from "ts-morph";

/** Whether a type is another one in each instance of what surrounds it. */
export function mentionsParameter(type: ts.Type, checker: ts.TypeChecker): boolean {
  return freeParameters(type, checker).length > 0;
}

/** The type parameters that a type mentions, in a stable order. */
export function freeParameters(type: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const seen = new Set<ts.Type>();
  const visit = (current: ts.Type): void => {
    if (seen.has(current) || seen.size > 400) return;
    seen.add(current);
    if (current.flags & ts.TypeFlags.TypeParameter) {
      found.add(current.symbol);
      return;
    }
    if (current.isUnionOrIntersection()) current.types.forEach(visit);
    if (current.aliasTypeArguments) current.aliasTypeArguments.forEach(visit);
    if (current.flags & ts.TypeFlags.Object) {
      const flags = (current as ts.ObjectType).objectFlags;
      if (flags & ts.ObjectFlags.Reference) {
        checker.getTypeArguments(current as ts.TypeReference).forEach(visit);
      } else if (flags & (ts.ObjectFlags.Anonymous | ts.ObjectFlags.Mapped)) {
        for (const property of checker.getPropertiesOfType(current)) visit(checker.getTypeOfSymbol(property));
        for (const signature of checker.getSignaturesOfType(current, ts.SignatureKind.Call)) {
          for (const parameter of signature.parameters) visit(checker.getTypeOfSymbol(parameter));
          visit(checker.getReturnTypeOfSignature(signature));
        }
      }
    }
    if (current.flags & ts.TypeFlags.IndexedAccess) {
      visit((current as ts.IndexedAccessType).objectType);
      visit((current as ts.IndexedAccessType).indexType);
    }
  };
  visit(type);
  return [...found];
}
