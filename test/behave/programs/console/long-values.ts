console.log(Array.from({ length: 120 }, (_, i) => i));
console.log(["a long text number one", "a long text number two", "a long text number three", "a long text number four"]);
console.log({ alpha: "aaaaaaaaaaaaaaaaaaaa", beta: "bbbbbbbbbbbbbbbbbbbbbbbb", gamma: "cccccccccccccccccccccccc", delta: 1 });
console.log("multi\nline", ["multi\nline"]);
