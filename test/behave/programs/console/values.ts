console.log(1, "text", true, null, undefined, -0, NaN);
console.log(["a", 'b\'c', "d\"e"], [1, 2, 3], [], [[1, [2, [3, [4]]]]]);
console.log({}, { a: 1, b: "x" }, { nested: { deep: { deeper: { deepest: 1 } } } }, { "with-dash": 1, 2: "n" });
console.log([undefined, null, true], [{ a: 1 }], { list: [1, "two"] });
console.log("%s is %d", "x", 5, "extra");
console.log();
