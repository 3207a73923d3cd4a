interface Symbol {}

interface SymbolConstructor {
  /** The name of the method that `for…of`, spread and destructuring call. */
  readonly iterator: unique symbol;
}

declare const Symbol: SymbolConstructor;
