const s = "firmware";
console.log(s.slice(2), s.slice(-3), s.slice(2, -2), s.slice(5, 2) === "", s.substring(5, 2), s.substring(-3, 3), s.slice(0, 100), s.slice(NaN, 2));
console.log(s.at(0), s.at(-1), s.at(100), s.charAt(0), s.charAt(-1) === "", s.substring(3));
