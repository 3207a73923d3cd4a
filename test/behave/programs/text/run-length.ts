function encode(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; ) {
    let j = i;
    while (j < text.length && text[j] === text[i]) j++;
    out += (j - i > 1 ? String(j - i) : "") + text[i];
    i = j;
  }
  return out;
}
function decode(text: string): string {
  let out = "";
  let count = "";
  for (const c of text) {
    if (c >= "0" && c <= "9") count += c;
    else {
      out += c.repeat(count === "" ? 1 : parseInt(count, 10));
      count = "";
    }
  }
  return out;
}
for (const text of ["aaabccdddd", "", "abc", "zzzzzzzzzzzz"]) console.log(encode(text), decode(encode(text)) === text);
