const samples = ["a b&c=d/e?f#g", "é😀", "100%", "-_.!~*'()", ";,/?:@&=+$#", ""];
for (const sample of samples) {
  const component = encodeURIComponent(sample);
  const whole = encodeURI(sample);
  console.log(component, whole, decodeURIComponent(component) === sample, decodeURI(whole) === sample);
}
console.log(decodeURI("%23%41"), decodeURIComponent("%23%41"));
for (const bad of ["%", "%E0%A4%A", "%zz", "%C0%80", "%ED%A0%80"]) {
  try {
    console.log(decodeURIComponent(bad));
  } catch (error) {
    console.log(bad, error instanceof URIError);
  }
}
try {
  encodeURIComponent("\ud800");
} catch (error) {
  console.log(error instanceof URIError);
}
