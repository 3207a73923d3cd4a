const words = ["b", "a", "B", "ab", "", "é", "z", "aa", "😀", "\uffff"];
console.log(words.sort().map((word) => word.codePointAt(0)));
console.log("a" < "b", "a" < "A", "" < "a", "abc" < "abd", "10" < "9", "a" <= "a", "b" > "ab");
