const lone = "a\ud800b";
console.log(lone.length, lone.isWellFormed(), lone.toWellFormed() === "a\ufffdb", "ok".isWellFormed(), lone.charCodeAt(1));
