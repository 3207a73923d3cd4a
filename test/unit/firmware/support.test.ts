import assert from "node:assert/strict";
import { BackOff } from "../../../firmware-src/support/back-off.ts";
import { escapeHtml, fillTemplate } from "../../../firmware-src/support/html.ts";
import { fractionOf } from "../../../firmware-src/support/jitter.ts";
import { JsonReader } from "../../../firmware-src/support/json.ts";
import { encodeQuery, parseUrl, resolveUrl } from "../../../firmware-src/support/url.ts";

describe("firmware: support", () => {
  it("escapes HTML for text and attributes", () => {
    assert.equal(escapeHtml(`<b a="1" c='2'>&amp;</b>`), "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;");
  });

  it("fills a template once: a value is never a place", () => {
    const values = new Map([
      ["a", "{{b}}"],
      ["b", "2"],
    ]);
    assert.equal(fillTemplate("<{{a}}{{b}}>", values), "<{{b}}2>");
    assert.equal(fillTemplate("{{a", values), "{{a");
    assert.throws(() => fillTemplate("{{c}}", values), /"c"/);
  });

  it("doubles pauses up to the limit, and begins again", () => {
    const backOff = new BackOff(1000, 6000);
    assert.deepEqual([backOff.next(), backOff.next(), backOff.next(), backOff.next()], [1000, 2000, 4000, 6000]);
    backOff.reset();
    assert.equal(backOff.next(), 1000);
    for (let i = 0; i < 2000; i++) assert.ok(backOff.next() <= 6000);
  });

  it("spreads neighbouring devices", () => {
    const fractions = Array.from({ length: 1000 }, (_, i) =>
      fractionOf(`24:6F:28:00:${(i >> 8).toString(16).padStart(2, "0")}:${(i & 255).toString(16).padStart(2, "0")}`),
    );
    for (const fraction of fractions) assert.ok(fraction >= 0 && fraction < 1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = fractions.filter((fraction) => Math.floor(fraction * 10) === tenth).length;
      assert.ok(count > 60 && count < 140, `${count} devices in tenth ${tenth}`);
    }
    assert.equal(fractionOf("a"), fractionOf("a"));
  });

  it("reads JSON as JSON.parse does", () => {
    const text = '{"a":[1,-2.5e3,{"b":null}],"c":"\\u00e9\\n\\"\\\\","d":true,"e":{}}';
    const seen: unknown[] = [];
    const reader = new JsonReader(text);
    reader.object((name) => {
      if (name === "c") seen.push(reader.text());
      else if (name === "d") seen.push(reader.boolean());
      else reader.skip();
    });
    reader.end();
    assert.deepEqual(seen, ['é\n"\\', true]);
  });

  it("refuses what is not JSON, with the place", () => {
    const wrong = [
      "",
      "{",
      '{"a"}',
      '{"a":1,}',
      '{"a":01x}',
      '{"a":"\n"}',
      '{"a":"\\x"}',
      '{"a":1}}',
      `${"[".repeat(40)}`,
    ];
    for (const text of wrong) {
      const reader = new JsonReader(text);
      assert.throws(
        () => {
          reader.skip();
          reader.end();
        },
        /no JSON: .* at character \d+/,
        text,
      );
    }
  });

  it("takes addresses apart", () => {
    assert.deepEqual(parseUrl("HTTPS://Example.org:8443/a?b"), {
      isSecure: true,
      host: "example.org",
      port: 8443,
      path: "/a?b",
    });
    assert.deepEqual(parseUrl("http://example.org."), {
      isSecure: false,
      host: "example.org",
      port: 80,
      path: "/",
    });
    for (const text of [
      "https://../e?x",
      "http://.a/",
      "http://a..b/",
      "ftp://a/",
      "/a",
      "https://",
      "https://github.com@evil.example/",
      "https://a\\b/",
    ]) {
      assert.equal(parseUrl(text), undefined, text);
    }
    assert.equal(resolveUrl("https://a.example/b/c", "/d"), "https://a.example/d");
    assert.equal(resolveUrl("https://a.example/b", "//e.example/f"), "https://e.example/f");
    assert.equal(resolveUrl("https://a.example", "/d"), "https://a.example/d");
    assert.equal(encodeQuery("a b+é@x.org"), "a%20b%2b%c3%a9%40x.org");
  });
});
