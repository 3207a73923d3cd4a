const bytes = new TextEncoder().encode("aé😀");
console.log(bytes.length, bytes.join());
console.log(new TextDecoder().decode(bytes), new TextDecoder().decode(new Uint8Array([0xff, 97])) === "\ufffda");
console.log(encodeURIComponent("a b&é/😀"), encodeURI("http://x/a b?q=é#h"), decodeURIComponent("%C3%A9%20"), btoa("hello"), atob("aGk="));
try {
  decodeURIComponent("%zz");
} catch (error) {
  console.log(error instanceof URIError);
}
