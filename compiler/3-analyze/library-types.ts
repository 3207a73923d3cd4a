/** How the representation of a type of the library differs from that of any other interface. */

/** Library interfaces that share a runtime class. */
export const libraryAliases: ReadonlyMap<string, string> = new Map([
  ["ReadonlyArray", "Array"],
  ["ReadonlyMap", "Map"],
  ["ReadonlySet", "Set"],
  ["PromiseLike", "Promise"],
  ["IterableIterator", "Iterator"],
  ["IteratorObject", "Iterator"],
  ["ArrayIterator", "Iterator"],
  ["MapIterator", "Iterator"],
  ["SetIterator", "Iterator"],
  ["StringIterator", "Iterator"],
  ["Generator", "Iterator"],
  ["AsyncIterable", "AsyncIterator"],
  ["AsyncIterableIterator", "AsyncIterator"],
  ["AsyncIteratorObject", "AsyncIterator"],
  ["AsyncGenerator", "AsyncIterator"],
]);

/** How many of a library type's arguments matter to its representation. */
export const usedArguments: ReadonlyMap<string, number> = new Map([
  ["Iterable", 1],
  ["Iterator", 1],
  ["AsyncIterator", 1],
  ["Map", 2],
  ["Set", 1],
  ["Promise", 1],
  ["Uint8Array", 0],
  ["Int8Array", 0],
  ["Uint8ClampedArray", 0],
  ["Uint16Array", 0],
  ["Int16Array", 0],
  ["Uint32Array", 0],
  ["Int32Array", 0],
  ["Float32Array", 0],
  ["Float64Array", 0],
  ["BigInt64Array", 0],
  ["BigUint64Array", 0],
  ["DataView", 0],
]);

/** Library interfaces that are plain records of members, made by object literals. */
export const structuralLibraryTypes: ReadonlySet<string> = new Set([
  "IteratorYieldResult",
  "IteratorReturnResult",
  "PromiseFulfilledResult",
  "PromiseRejectedResult",
  "ErrorOptions",
  "PropertyDescriptor",
]);
