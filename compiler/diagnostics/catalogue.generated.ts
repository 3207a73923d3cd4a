// From compiler/diagnostics/messages/*.md by `npm run messages`. Edit those files, not this one.
import type { Message } from "./diagnostic.ts";

const error = (code: string, text: string, hint?: string): Message => ({ code, severity: "error", text, hint });

/** OT1001: `with` is not part of the language */
export const withStatement = (): Message =>
  error("OT1001", "`with` is not part of the language", "name the object in front of each member");

/** OT1002: `arguments` is not part of the language */
export const argumentsObject = (): Message =>
  error("OT1002", "`arguments` is not part of the language", "declare a rest parameter: `(...values: number[])`");

/** OT1003: decorators are not part of the language */
export const decorator = (): Message =>
  error("OT1003", "decorators are not part of the language", "call the function yourself, where its effect is wanted");

/** OT1004: `eval` cannot be compiled: there is no interpreter on the device */
export const evalCall = (): Message =>
  error(
    "OT1004",
    "`eval` cannot be compiled: there is no interpreter on the device",
    "write the code itself, or a table of functions: `Map<string, () => void>`",
  );

/** OT1005: `Function` cannot make code: there is no interpreter on the device */
export const functionConstructor = (): Message =>
  error("OT1005", "`Function` cannot make code: there is no interpreter on the device", "write a function expression");

/** OT1006: `delete` works on a record only; the members of {type} are fixed */
export const deletedMember = (holes: { readonly type: string }): Message =>
  error(
    "OT1006",
    `\`delete\` works on a record only; the members of ${holes.type} are fixed`,
    "assign `undefined` to an optional member, or use `Record<string, …>` or `Map`",
  );

/** OT1007: prototypes are not part of the language: `{name}` */
export const prototypeAccess = (holes: { readonly name: string }): Message =>
  error(
    "OT1007",
    `prototypes are not part of the language: \`${holes.name}\``,
    "write a class, and override its methods in a subclass",
  );

/** OT1008: regular expressions are not part of the language yet */
export const regularExpression = (): Message =>
  error(
    "OT1008",
    "regular expressions are not part of the language yet",
    "use `includes`, `startsWith`, `indexOf`, `split` or a loop over the text",
  );

/** OT1009: `import()` cannot be compiled: all modules of a program are known when it is built */
export const dynamicImport = (): Message =>
  error(
    "OT1009",
    "`import()` cannot be compiled: all modules of a program are known when it is built",
    "write `import … from` at the top of the file",
  );

/** OT1010: `import.meta` does not exist on a device */
export const importMeta = (): Message =>
  error("OT1010", "`import.meta` does not exist on a device", "pass the value in, or write a constant");

/** OT1011: CommonJS modules are not part of the language */
export const commonJs = (): Message =>
  error("OT1011", "CommonJS modules are not part of the language", "use `import … from` and `export`");

/** OT1012: `await` stands outside of an async function */
export const topLevelAwait = (): Message =>
  error(
    "OT1012",
    "`await` stands outside of an async function",
    "move the code into `async function main()` and call it: `void main()`",
  );

/** OT1013: only `String.raw` may tag a template */
export const taggedTemplate = (): Message =>
  error("OT1013", "only `String.raw` may tag a template", "call the function: `tag(text, value)`");

/** OT1014: `new.target` is not part of the language */
export const newTarget = (): Message =>
  error(
    "OT1014",
    "`new.target` is not part of the language",
    "make the class abstract, or pass what the constructor needs to know",
  );

/** OT1015: an array has no holes */
export const arrayHole = (): Message =>
  error("OT1015", "an array has no holes", "write `undefined` where no value is meant");

/** OT1016: asynchronous iteration is not part of the language: {construct} */
export const asyncIteration = (holes: { readonly construct: string }): Message =>
  error(
    "OT1016",
    `asynchronous iteration is not part of the language: ${holes.construct}`,
    "`await` each value inside an ordinary loop",
  );

/** OT1017: `using` is not part of the language */
export const usingDeclaration = (): Message =>
  error("OT1017", "`using` is not part of the language", "use `try` … `finally`");

/** OT1018: `this` stands outside of a class and of an object's method */
export const thisOutside = (): Message =>
  error("OT1018", "`this` stands outside of a class and of an object's method", "pass the object as a parameter");

/** OT1019: the global object is not part of the language: `{name}` */
export const globalObject = (holes: { readonly name: string }): Message =>
  error("OT1019", `the global object is not part of the language: \`${holes.name}\``, "use the global's own name");

/** OT1020: `{name}` is declared as a {first} and again as a {second}: they cannot be one thing */
export const mergedDeclaration = (holes: {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}): Message =>
  error(
    "OT1020",
    `\`${holes.name}\` is declared as a ${holes.first} and again as a ${holes.second}: they cannot be one thing`,
    "give one of them another name",
  );

/** OT1021: a function has no members: `{name}` */
export const expandoMember = (holes: { readonly name: string }): Message =>
  error(
    "OT1021",
    `a function has no members: \`${holes.name}\``,
    "use a variable of the module, or a class with static members",
  );

/** OT1022: `declare` promises a value that nothing defines */
export const ambientValue = (): Message =>
  error(
    "OT1022",
    "`declare` promises a value that nothing defines",
    "define it, or describe a C++ library in a binding (`arduino/Name.d.ts`)",
  );

/** OT1023: `{comment}` hides an error that the compiled program would have */
export const suppressedError = (holes: { readonly comment: string }): Message =>
  error(
    "OT1023",
    `\`${holes.comment}\` hides an error that the compiled program would have`,
    "remove the comment and solve what TypeScript then reports",
  );

/** OT1024: the program is nested too deeply to be read */
export const nestedTooDeeply = (): Message =>
  error(
    "OT1024",
    "the program is nested too deeply to be read",
    "give parts of the innermost expression or block names of their own",
  );

/** OT1900: this syntax is not supported yet: {construct} */
export const unsupportedSyntax = (holes: { readonly construct: string }): Message =>
  error("OT1900", `this syntax is not supported yet: ${holes.construct}`);

/** OT2001: `any` is not part of the language */
export const explicitAny = (): Message =>
  error("OT2001", "`any` is not part of the language", "write the type, or `unknown` and narrow it");

/** OT2002: the type of `{name}` is `any` */
export const inferredAny = (holes: { readonly name: string }): Message =>
  error("OT2002", `the type of \`${holes.name}\` is \`any\``, "annotate it with its type");

/** OT2003: `{name}` says nothing about the value */
export const looseType = (holes: { readonly name: string; readonly better: string }): Message =>
  error("OT2003", `\`${holes.name}\` says nothing about the value`, `${holes.better}`);

/** OT2004: symbols are not part of the language, but for `Symbol.iterator` */
export const symbolType = (): Message =>
  error("OT2004", "symbols are not part of the language, but for `Symbol.iterator`", "use an enum, or text");

/** OT2005: `{operator}` compares a {left} with a {right} after converting them */
export const looseEquality = (holes: {
  readonly operator: string;
  readonly left: string;
  readonly right: string;
  readonly strict: string;
}): Message =>
  error(
    "OT2005",
    `\`${holes.operator}\` compares a ${holes.left} with a ${holes.right} after converting them`,
    `use \`${holes.strict}\`, after a conversion of your own`,
  );

/** OT2006: {type} would become {text} */
export const coercedToText = (holes: { readonly type: string; readonly text: string }): Message =>
  error(
    "OT2006",
    `${holes.type} would become ${holes.text}`,
    "write which of its members you mean, or give its class a `toString`",
  );

/** OT2007: `{operator}` orders two numbers or two texts, not {type} */
export const coercedComparison = (holes: { readonly operator: string; readonly type: string }): Message =>
  error(
    "OT2007",
    `\`${holes.operator}\` orders two numbers or two texts, not ${holes.type}`,
    "compare a number or a text that belongs to the value",
  );

/** OT2008: `{operator}` would turn {type} into a number */
export const coercedToNumber = (holes: { readonly operator: string; readonly type: string }): Message =>
  error("OT2008", `\`${holes.operator}\` would turn ${holes.type} into a number`, "write `Number(…)`");

/** OT2009: `{operator}` would leave the range of `{type}` under Node, where a number has no width */
export const fixedWidthStep = (holes: {
  readonly operator: string;
  readonly type: string;
  readonly name: string;
  readonly sign: string;
}): Message =>
  error(
    "OT2009",
    `\`${holes.operator}\` would leave the range of \`${holes.type}\` under Node, where a number has no width`,
    `write \`${holes.name} = ${holes.type}(${holes.name} ${holes.sign} 1)\``,
  );

/** OT2010: `{name}` would lose its `this` */
export const unboundMethod = (holes: { readonly name: string; readonly object: string }): Message =>
  error(
    "OT2010",
    `\`${holes.name}\` would lose its \`this\``,
    `wrap the call: \`(…) => ${holes.object}.${holes.name}(…)\``,
  );

/** OT2011: this promise is dropped: nobody waits for it or hears of its failure */
export const floatingPromise = (): Message =>
  error(
    "OT2011",
    "this promise is dropped: nobody waits for it or hears of its failure",
    "`await` it, return it, or write `void` in front",
  );

/** OT2012: `for…in` over {type} gives its indices as text */
export const enumeratedArray = (holes: { readonly type: string }): Message =>
  error(
    "OT2012",
    `\`for…in\` over ${holes.type} gives its indices as text`,
    "use `for…of`, or `for (const [index, value] of values.entries())`",
  );

/** OT2013: `in` asks {type} for an index, not for a value */
export const inArray = (holes: { readonly type: string }): Message =>
  error(
    "OT2013",
    `\`in\` asks ${holes.type} for an index, not for a value`,
    "use `includes`, or compare with `length`",
  );

/** OT2014: `as {type}` does not convert */
export const fixedWidthAssertion = (holes: { readonly type: string }): Message =>
  error("OT2014", `\`as ${holes.type}\` does not convert`, `write \`${holes.type}(…)\``);

/** OT2015: an assertion through `{through}` skips every check */
export const forcedAssertion = (holes: { readonly through: string }): Message =>
  error(
    "OT2015",
    `an assertion through \`${holes.through}\` skips every check`,
    "convert the value, or narrow it with `typeof`, `instanceof` or a test of your own",
  );

/** OT2016: `!` promises that `{name}` is assigned before it is read, and nothing checks it */
export const definiteAssignment = (holes: { readonly name: string }): Message =>
  error(
    "OT2016",
    `\`!\` promises that \`${holes.name}\` is assigned before it is read, and nothing checks it`,
    "give it a value, or the type `… | undefined`",
  );

/** OT2017: `{name}` has no value yet when this function could read it */
export const unassignedCapture = (holes: { readonly name: string }): Message =>
  error(
    "OT2017",
    `\`${holes.name}\` has no value yet when this function could read it`,
    "give it a value where it is declared, or the type `… | undefined`",
  );

/** OT2018: this runs `{method}` of `{subclass}` before `{field}` has its value */
export const earlyOverride = (holes: {
  readonly method: string;
  readonly subclass: string;
  readonly field: string;
}): Message =>
  error(
    "OT2018",
    `this runs \`${holes.method}\` of \`${holes.subclass}\` before \`${holes.field}\` has its value`,
    "call it after construction, or pass the value to `super(…)`",
  );

/** OT2019: the value of `{name}` is not known before the program runs */
export const computedEnum = (holes: { readonly name: string }): Message =>
  error(
    "OT2019",
    `the value of \`${holes.name}\` is not known before the program runs`,
    "use a constant expression, or an object literal with `as const`",
  );

/** OT2020: a record's keys are text: JavaScript would sort number keys */
export const numberKeys = (): Message =>
  error("OT2020", "a record's keys are text: JavaScript would sort number keys", "use `Map<number, …>`, or an array");

/** OT2021: this function returns nothing: its result cannot be used */
export const voidValue = (): Message =>
  error("OT2021", "this function returns nothing: its result cannot be used", "call it in a statement of its own");

/** OT2022: this `bigint` may need more than 64 bits */
export const unboundedBigInt = (): Message =>
  error("OT2022", "this `bigint` may need more than 64 bits", "write `BigInt.asIntN(64, …)` around it");

/** OT2023: this would give a subclass a static `{name}` of its own */
export const inheritedStatic = (holes: { readonly name: string; readonly owner: string }): Message =>
  error(
    "OT2023",
    `this would give a subclass a static \`${holes.name}\` of its own`,
    `write \`${holes.owner}.${holes.name}\``,
  );

/** OT2024: this copies only what {type} shows, but {owner} may stand here, which {what}: `{member}` */
export const partialCopy = (holes: {
  readonly type: string;
  readonly owner: string;
  readonly what: string;
  readonly member: string;
}): Message =>
  error(
    "OT2024",
    `this copies only what ${holes.type} shows, but ${holes.owner} may stand here, which ${holes.what}: \`${holes.member}\``,
    "name the members that are meant, as in `{ a: value.a }`, or give the value its own type",
  );

/** OT2025: the members of this copy are listed in the order of what is copied, which is not always the same */
export const copyOrder = (): Message =>
  error(
    "OT2025",
    "the members of this copy are listed in the order of what is copied, which is not always the same",
    "write the members in one order in all literals that arrive here, or name them in the copy, as in `{ a: value.a, b: value.b }`",
  );

/** OT2900: this type has no representation: {type} */
export const unrepresentable = (holes: { readonly type: string; readonly hint: string }): Message =>
  error("OT2900", `this type has no representation: ${holes.type}`, `${holes.hint}`);

/** OT2901: {from} cannot be used as {to}: they are stored differently */
export const differentRepresentation = (holes: {
  readonly from: string;
  readonly to: string;
  readonly hint: string;
}): Message =>
  error("OT2901", `${holes.from} cannot be used as ${holes.to}: they are stored differently`, `${holes.hint}`);

/** OT3001: this type never ends: {chain} */
export const endlessType = (holes: { readonly chain: string }): Message =>
  error(
    "OT3001",
    `this type never ends: ${holes.chain}`,
    "let the generic type refer to itself with the same arguments",
  );

/** OT4001: without a comparison, `{method}` orders {type} as text: 10 comes before 9 */
export const sortedAsText = (holes: { readonly method: string; readonly type: string }): Message =>
  error(
    "OT4001",
    `without a comparison, \`${holes.method}\` orders ${holes.type} as text: 10 comes before 9`,
    `write \`${holes.method}((a, b) => a - b)\``,
  );

/** OT4002: `new Array(length)` makes holes */
export const emptyPlaces = (): Message =>
  error(
    "OT4002",
    "`new Array(length)` makes holes",
    "fill it at once: `new Array<number>(8).fill(0)`, or start with `[]`",
  );

/** OT4003: only `0` may be assigned to the length of an array */
export const assignedLength = (): Message =>
  error(
    "OT4003",
    "only `0` may be assigned to the length of an array",
    "use `splice` to shorten it and `push` to lengthen it",
  );

/** OT4004: JSON has no form for {type} */
export const notJson = (holes: { readonly type: string; readonly better: string }): Message =>
  error("OT4004", `JSON has no form for ${holes.type}`, `${holes.better}`);

/** OT4900: this library function is not available: {name} */
export const unavailableLibrary = (holes: { readonly name: string; readonly hint: string }): Message =>
  error("OT4900", `this library function is not available: ${holes.name}`, `${holes.hint}`);

/** OT4005: `parseJson` cannot make {type} from a JSON text */
export const notReadable = (holes: { readonly type: string }): Message =>
  error(
    "OT4005",
    `\`parseJson\` cannot make ${holes.type} from a JSON text`,
    "use objects, arrays, tuples, `Record`, numbers, texts, booleans, literals and `null`; give the objects of a union a member with another literal in each, and make anything else from what was read",
  );

/** OT5001: this binding cannot be read: {problem} */
export const malformedBinding = (holes: { readonly problem: string; readonly hint: string }): Message =>
  error("OT5001", `this binding cannot be read: ${holes.problem}`, `${holes.hint}`);

/** OT5002: the file to embed cannot be read: {file} */
export const missingAsset = (holes: { readonly file: string }): Message =>
  error("OT5002", `the file to embed cannot be read: ${holes.file}`);

/** OT9001: the compiler failed by itself, which is a bug: {detail} */
export const internalError = (holes: { readonly detail: string }): Message =>
  error(
    "OT9001",
    `the compiler failed by itself, which is a bug: ${holes.detail}`,
    "please report it with the program that caused it",
  );

/** OT9002: the C++ compiler refused what this compiler made, which is a bug: {detail} */
export const rejectedOutput = (holes: { readonly detail: string }): Message =>
  error(
    "OT9002",
    `the C++ compiler refused what this compiler made, which is a bug: ${holes.detail}`,
    "please report it with the program that caused it",
  );
