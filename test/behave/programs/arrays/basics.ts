const a = [3, 1, 2];
a.push(5, 6);
console.log(a.length, a.pop(), a.shift(), a.unshift(9, 8), a.join("-"), a.indexOf(2), a.includes(42));
a[0] = 7;
console.log(a.reverse().join(), a.slice(1, 3).join(), a.concat([1], [2, 3]).length, a.at(-2));
const empty: string[] = [];
console.log(empty.pop(), empty.shift(), empty.length, empty.join() === "", empty.at(0));
a.length = 0;
console.log(a.length, a.join() === "");
