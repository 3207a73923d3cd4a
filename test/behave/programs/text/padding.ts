console.log("5".padStart(3, "0"), "5".padEnd(3, ".") + "|", "abc".padStart(2), "x".padStart(6, "ab"), "x".padEnd(4) + "|", "x".padStart(3, ""));
console.log("ab".repeat(3), "ab".repeat(0) === "", "  a b \t\n".trim() + "|", "  a".trimStart(), "a  ".trimEnd() + "|");
try {
  console.log("x".repeat(-1));
} catch (error) {
  console.log(error instanceof RangeError);
}
