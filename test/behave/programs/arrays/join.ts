console.log([1, null, undefined, "a", true, NaN].join(), [[1, 2], [3]].join(";"), [].join("x") === "", [1].join("long"), ["a", "b"].join(""), [undefined, null].join("-"));
