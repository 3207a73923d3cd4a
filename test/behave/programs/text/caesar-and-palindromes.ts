function shift(text: string, by: number): string {
  let out = "";
  for (const c of text) {
    const code = c.charCodeAt(0);
    const base = code >= 97 && code <= 122 ? 97 : code >= 65 && code <= 90 ? 65 : -1;
    out += base < 0 ? c : String.fromCharCode(((code - base + by + 26) % 26) + base);
  }
  return out;
}
console.log(shift("Hello, World!", 3), shift(shift("Hello, World!", 3), -3));
const isPalindrome = (text: string): boolean => {
  const letters = [...text.toLowerCase()].filter((c) => c >= "a" && c <= "z");
  return letters.every((c, i) => c === letters[letters.length - 1 - i]);
};
console.log(["A man, a plan, a canal: Panama", "otter", ""].map(isPalindrome).join());
