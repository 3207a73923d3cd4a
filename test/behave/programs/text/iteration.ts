let vowels = 0;
for (const c of "interactive device") if ("aeiou".includes(c)) vowels++;
console.log(vowels);
const s = "ab";
for (let i = 0; i < s.length; i++) console.log(i, s[i], s.charCodeAt(i));
console.log(Array.from("añ😀"), [..."xy"].map((c, i) => c + i));
const [first, second = "none", third = "none"] = "pq";
console.log(first, second, third);
