let text = "";
for (let i = 0; i < 2000; i++) text += String.fromCharCode(97 + (i % 26));
let checksum = 0;
for (let i = 0; i < text.length; i++) checksum = (checksum * 31 + text.charCodeAt(i)) | 0;
console.log(text.length, checksum, text.slice(1990), text.lastIndexOf("a"));
