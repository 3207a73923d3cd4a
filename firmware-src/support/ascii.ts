/** Letters of protocols: HTTP, URLs and host names know no case beyond ASCII (RFC 9110 §5.1, RFC 3986 §6.2.2.1), and no other letter must become one of theirs. */

/** `A` … `Z` in lower case; all other characters stay as they are. */
export const asciiLowerCase = (text: string): string => moved(text, 0x41, 0x5a, 32);

/** `a` … `z` in upper case; all other characters stay as they are. */
export const asciiUpperCase = (text: string): string => moved(text, 0x61, 0x7a, -32);

/** The text with the code units from `first` to `last` moved by `distance`. */
function moved(text: string, first: number, last: number, distance: number): string {
  let result = "";
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < first || unit > last) continue;
    result += text.slice(copied, index) + String.fromCharCode(unit + distance);
    copied = index + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}
