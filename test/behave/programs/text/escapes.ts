console.log("tab\tquote\"single'back\\slash");
console.log('single "double" \u0041\u{42}');
console.log(`multi
line ${"x"} \${not} \``);
console.log(String.raw`raw\n${1 + 1}\t`);
