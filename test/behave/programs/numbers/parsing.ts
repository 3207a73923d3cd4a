const texts = ["12", " 12 ", "12px", "", " ", "0x1f", "-0x1f", "1e3", "1e", ".5", "5.", "+7", "--7", "Infinity", "-Infinity", "infinity", "0b11", "0o17", "1_000", "\n42\t", "12 34", "-0", "00012"];
for (const text of texts) console.log(JSON.stringify(text), Number(text), parseInt(text), parseFloat(text));
console.log(parseInt("ff", 16), parseInt("0xff", 16), parseInt("z", 36), parseInt("12", 2), parseInt("2", 2), parseInt("123", 37), parseInt("11", 2));
console.log(Number(true), Number(false), Number(null), parseInt("9007199254740993"), parseFloat("3.14.15"), parseInt("-0"));
