import type { Rule } from "./rule.ts";
import { ambientValue } from "./syntax/ambient-value.ts";
import { arrayHole } from "./syntax/array-hole.ts";
import { asyncGenerator, asyncLoop } from "./syntax/async-iteration.ts";
import { commonJs } from "./syntax/common-js.ts";
import { decorator } from "./syntax/decorator.ts";
import { deletedMember } from "./syntax/deleted-member.ts";
import { dynamicImport } from "./syntax/dynamic-import.ts";
import { expandoMember } from "./syntax/expando-member.ts";
import { functionConstructor } from "./syntax/function-constructor.ts";
import { mergedDeclaration } from "./syntax/merged-declaration.ts";
import { metaProperty } from "./syntax/meta-property.ts";
import { prototypeAccess, reflection } from "./syntax/prototype-access.ts";
import { regularExpression } from "./syntax/regular-expression.ts";
import { reservedNames } from "./syntax/reserved-names.ts";
import { suppressedError } from "./syntax/suppressed-error.ts";
import { taggedTemplate } from "./syntax/tagged-template.ts";
import { thisOutside } from "./syntax/this-outside.ts";
import { topLevelAwait } from "./syntax/top-level-await.ts";
import { usingDeclaration } from "./syntax/using-declaration.ts";
import { withStatement } from "./syntax/with-statement.ts";
import { enumeratedArray, inArray } from "./types/array-keys.ts";
import { coercedComparison } from "./types/coerced-comparison.ts";
import { coercedToNumber } from "./types/coerced-to-number.ts";
import { coercedInConcatenation, coercedInTemplate } from "./types/coerced-to-text.ts";
import { computedEnum } from "./types/computed-enum.ts";
import { definiteAssignment } from "./types/definite-assignment.ts";
import { earlyOverride } from "./types/early-override.ts";
import { explicitAny } from "./types/explicit-any.ts";
import { symbolType, symbolValue } from "./types/symbols.ts";
import { fixedWidthAssertion, fixedWidthStep } from "./types/fixed-width.ts";
import { floatingPromise } from "./types/floating-promise.ts";
import { forcedAssertion } from "./types/forced-assertion.ts";
import { inferredAny } from "./types/inferred-any.ts";
import { inheritedStatic } from "./types/inherited-static.ts";
import { looseEquality } from "./types/loose-equality.ts";
import { looseType } from "./types/loose-type.ts";
import { numberKeys } from "./types/number-keys.ts";
import { unassignedCapture } from "./types/unassigned-capture.ts";
import { unboundInPattern, unboundMethod } from "./types/unbound-method.ts";
import { unboundedBigInt } from "./types/unbounded-bigint.ts";
import { voidValue } from "./types/void-value.ts";
import { assignedArrayLength, emptyArrayPlaces } from "./library/array-length.ts";
import { notJson } from "./library/not-json.ts";
import { sortedAsText } from "./library/sorted-as-text.ts";

/** Everything that is refused before a type is represented or a line is lowered. A new rule is a file and a line here. */
export const rules: readonly Rule[] = [
  ambientValue,
  arrayHole,
  asyncGenerator,
  asyncLoop,
  commonJs,
  decorator,
  deletedMember,
  dynamicImport,
  expandoMember,
  functionConstructor,
  mergedDeclaration,
  metaProperty,
  prototypeAccess,
  reflection,
  regularExpression,
  reservedNames,
  suppressedError,
  taggedTemplate,
  thisOutside,
  topLevelAwait,
  usingDeclaration,
  withStatement,
  enumeratedArray,
  inArray,
  coercedComparison,
  coercedToNumber,
  coercedInConcatenation,
  coercedInTemplate,
  computedEnum,
  definiteAssignment,
  earlyOverride,
  explicitAny,
  fixedWidthAssertion,
  fixedWidthStep,
  floatingPromise,
  forcedAssertion,
  inferredAny,
  inheritedStatic,
  looseEquality,
  looseType,
  numberKeys,
  symbolType,
  symbolValue,
  unassignedCapture,
  unboundInPattern,
  unboundMethod,
  unboundedBigInt,
  voidValue,
  assignedArrayLength,
  emptyArrayPlaces,
  notJson,
  sortedAsText,
];
