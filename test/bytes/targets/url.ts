// Addresses, and where redirects lead.
import { onInput } from "arduino/FuzzInput";
import { encodeQuery, hostOf, parseUrl, resolveUrl } from "../../../firmware-src/support/url.ts";
import { isIpv4 } from "../../../firmware-src/support/ipv4.ts";
import { inputCharacters, isPrintable, require } from "./input.ts";

onInput("url", () => {
  const text = inputCharacters();
  const base = "https://files.example/folder/file";
  for (const address of [text, resolveUrl(base, text)]) {
    const url = parseUrl(address);
    if (url === undefined) continue;
    const { host, port, path } = url;
    require(host !== "", "there is a host");
    for (const character of host) require(character < "A" || character > "Z", "a host is in lower case");
    for (const mark of ["/", "?", "#", "@", ":", "\\", " ", "\r", "\n"]) {
      require(!host.includes(mark), "a host has none of the marks around it");
    }
    require(port >= 1 && port <= 65_535, "a port is one");
    require(path.startsWith("/") &&
      !path.includes("#") &&
      !path.includes("\r") &&
      !path.includes(" "), "a path is one line");
    const again = parseUrl(`${url.isSecure ? "https" : "http"}://${host}:${port}${path}`);
    require(again?.host === host && again.port === port && again.path === path, "an address can be written and read");
  }
  require(isPrintable(encodeQuery(text)) || text === "", "a value in a query is printable");
  if (isIpv4(hostOf(text))) require(hostOf(text).length <= 15, "an address is short");
});
