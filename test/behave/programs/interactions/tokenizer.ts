type Token = { type: "number"; value: number } | { type: "word"; text: string } | { type: "symbol"; text: string; position: number };
function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  const take = (accept: (c: string) => boolean): string => {
    const start = i;
    while (i < source.length && accept(source[i])) i++;
    return source.slice(start, i);
  };
  while (i < source.length) {
    const c = source[i];
    if (c === " ") i++;
    else if (c >= "0" && c <= "9") tokens.push({ type: "number", value: Number(take((d) => (d >= "0" && d <= "9") || d === ".")) });
    else if (c >= "a" && c <= "z") tokens.push({ type: "word", text: take((d) => d >= "a" && d <= "z") });
    else tokens.push({ type: "symbol", text: c, position: i++ });
  }
  return tokens;
}
for (const token of tokenize("let x = 3.5 + foo(12)")) {
  switch (token.type) {
    case "number":
      console.log("number", token.value * 2);
      break;
    case "word":
      console.log("word", token.text);
      break;
    default:
      console.log("symbol", token.text, token.position);
  }
}
