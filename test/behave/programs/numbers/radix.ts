console.log((255).toString(16), (255).toString(2), (-255).toString(36), (0).toString(2), (0.5).toString(2), (0.1).toString(3));
console.log((4294967295).toString(16), (1e21).toString(36), (123.456).toString(8), NaN.toString(16), (-1).toString(2));
console.log(0xff, 0b1010, 0o17, 1_000_000, .5, 5., 0xdead_beef);
