const record: Record<string, string> = {};
record["b"] = "1";
record["10"] = "2";
record["2"] = "3";
record["a"] = "4";
record["01"] = "5";
record["-1"] = "6";
for (const key in record) console.log(key, record[key]);
console.log(Object.keys(record).join());
