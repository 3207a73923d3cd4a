function attempt(text: string): void {
  try {
    console.log(text, parseJson<number[]>(text));
  } catch (error) {
    console.log(text, error instanceof SyntaxError, error instanceof Error);
  }
}
for (const text of ["", "[", "[1,]", "[1 2]", "[01]", "[1.]", "[.5]", "[+1]", "[1]x", " [1] ", "[1e]", "[--1]", "[NaN]", "\t[\n1\r]", "[1,,2]", "{}"]) attempt(text);
