for (const s of ["a","ab","abc","abcd","abcde","a=","a==","a===","a====","ab=","ab==","ab===","abc=","abc==","abcd=","abcd==","=","==","===","====","ab=c","a=bc","ab c=","a b","a\u00e9","ab=="+" ", "ab= =","ab\u3000","-_","abcde=","abcdef==","abcdef=", "é", "é=", "a=é"]) {
  try { console.log(JSON.stringify(s), JSON.stringify(atob(s))); } catch (e) { console.log(JSON.stringify(s), String(e), e instanceof Error ? e.name : ""); }
}
for (const s of ["", " ", "-", "+", "+5", "-5", "0x", "0xfF", "-0xf", "0b101", "0o17", "0b2", "9223372036854775807", "-9223372036854775808", "  12\n", "1 2", "1.0", "1e3", "00012"]) {
  try { console.log(JSON.stringify(s), BigInt(s)); } catch (e) { console.log(JSON.stringify(s), String(e)); }
}
try { btoa("é😀"); } catch (e) { console.log(String(e)); }
