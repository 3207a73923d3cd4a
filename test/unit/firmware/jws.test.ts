import assert from "node:assert/strict";
import { sign } from "node:crypto";
import { CompactSign, type CompactJWSHeaderParameters } from "jose";
import { openJws } from "../../../firmware-src/components/ota/jws.ts";
import { parseManifest } from "../../../firmware-src/components/ota/manifest.ts";
import { bytesOfBase64url, hexOfBase64url } from "../../../firmware-src/support/base64url.ts";
import { describeRelease, signRelease, stranger, trusted } from "./signing.ts";

const [first, second] = trusted;
const keys = trusted.map(({ publicKey }) => publicKey);

function base64url(text: string): string {
  return Buffer.from(text, "latin1").toString("base64url");
}

/** Any header, properly signed over by the first trusted key: only the header's words can be the reason to refuse. */
function signedWith(header: string, payload = "{}"): string {
  const text = `${base64url(header)}.${base64url(payload)}`;
  const signature = sign("sha256", Buffer.from(text), { key: first.privateKey, dsaEncoding: "ieee-p1363" });
  return `${text}.${signature.toString("base64url")}`;
}

describe("firmware: signed texts", () => {
  it("are opened for each of the trusted keys, as the release side and a stock JOSE library make them", async () => {
    for (const key of trusted)
      assert.equal(openJws(await signRelease({}, key), keys), JSON.stringify(describeRelease()));
    const header: CompactJWSHeaderParameters = { alg: "ES256", kid: second.publicKey.kid, typ: "JOSE" };
    const jws = await new CompactSign(Buffer.from("stock")).setProtectedHeader(header).sign(second.privateKey);
    assert.equal(openJws(jws, keys), "stock");
  });

  const { kid } = first.publicKey;
  const headers: [string, string, RegExp][] = [
    ["no algorithm", `{"alg":"none","kid":"${kid}"}`, /its algorithm is "none", not ES256/],
    ["another algorithm", `{"alg":"HS256","kid":"${kid}"}`, /its algorithm is "HS256"/],
    ["the algorithm in other letters", `{"alg":"es256","kid":"${kid}"}`, /its algorithm is "es256"/],
    ["an algorithm that is missing", `{"kid":"${kid}"}`, /its algorithm is ""/],
    ["an algorithm said twice", `{"alg":"none","alg":"ES256","kid":"${kid}"}`, /says "alg" twice/],
    ["an extension that must be understood", `{"alg":"ES256","kid":"${kid}","crit":["b64"],"b64":false}`, /has "crit"/],
    ["a key of its own", `{"alg":"ES256","kid":"${kid}","jwk":{"kty":"EC"}}`, /has "jwk"/],
    ["a key to be fetched", `{"alg":"ES256","kid":"${kid}","jku":"https://evil.example/"}`, /has "jku"/],
    ["an unknown key", `{"alg":"ES256","kid":"somebody"}`, /no trusted key is called "somebody"/],
    ["no key", `{"alg":"ES256"}`, /no trusted key is called ""/],
    ["a header that is no JSON", `{"alg":"ES256"`, /no JSON/],
    ["a header with something behind it", `{"alg":"ES256","kid":"${kid}"}{}`, /no JSON/],
    ["a header that is not ASCII", `{"alg":"ES256","kid":"${kid}","typ":"\xe9"}`, /not ASCII/],
  ];
  for (const [name, header, reason] of headers) {
    it(`are refused with ${name}`, () => assert.throws(() => openJws(signedWith(header), keys), reason));
  }

  it("are refused when a single character of them is another one", async () => {
    const jws = await signRelease();
    for (let at = 0; at < jws.length; at += 7) {
      const other = jws.charAt(at) === "A" ? "B" : "A";
      assert.throws(() => openJws(jws.slice(0, at) + other + jws.slice(at + 1), keys), Error, `character ${at}`);
    }
  });

  it("are refused from a stranger, under whatever name", async () => {
    assert.throws(() => openJws("", keys), /no signed text/);
    const jws = await signRelease({}, stranger);
    assert.throws(() => openJws(jws, keys), /no trusted key is called/);
    const liar = { publicKey: first.publicKey, privateKey: stranger.privateKey };
    assert.throws(() => openJws(jws, []), /no trusted key is called/);
    const signedByLiar = await signRelease({}, liar);
    assert.throws(() => openJws(signedByLiar, keys), new RegExp(`the signature is not that of ${kid}`));
  });

  it("are refused in any other form", async () => {
    const [header, payload, signature] = (await signRelease()).split(".");
    const forms: [string, RegExp][] = [
      [`${header}.${payload}`, /no signed text/],
      [`${header}.${payload}.${signature}.`, /no signed text/],
      [`${header}.${payload}.`, /wrong form/],
      [`${header}..${signature}`, /signature is not that of/],
      [`.${payload}.${signature}`, /header is no Base64url/],
      [`${header}.${payload}.${signature}\n`, /wrong form/],
      [`${header}.${payload}.${signature.slice(0, -1)}=`, /wrong form/],
      [`${header}=.${payload}.${signature}`, /header is no Base64url/],
      [`${header}.${payload}.${"A".repeat(86)}`, /signature is not that of/],
      // r and s as DER, as OpenSSL writes them.
      [`${header}.${payload}.${base64url("\x30".repeat(70))}`, /wrong form/],
    ];
    for (const [text, reason] of forms) assert.throws(() => openJws(text, keys), reason, text);
  });

  it("need keys that are points of the curve", async () => {
    const zero = "A".repeat(43);
    const jws = await signRelease();
    assert.throws(() => openJws(jws, [{ kid, x: zero, y: zero }]), /signature is not that of/);
    assert.throws(() => openJws(jws, [{ kid, x: "", y: "" }]), /signature is not that of/);
  });
});

describe("firmware: Base64url", () => {
  it("reads what Node writes, and nothing else", () => {
    for (const text of ["", "\xff", "\xfb\xef", "abc", "\x00\x10\x83\x10"]) {
      assert.equal(bytesOfBase64url(base64url(text)), text);
      assert.equal(hexOfBase64url(base64url(text)), Buffer.from(text, "latin1").toString("hex"));
    }
    // One character too many, padding, the other alphabet, spaces, bits that no byte takes.
    for (const text of ["A", "AAAAA", "_w==", "+w", "/w", "_ w", "_w\n", "_x", "__-"]) {
      assert.equal(bytesOfBase64url(text), undefined, text);
    }
  });
});

describe("firmware: manifests", () => {
  it("are read for one board, members that are not known passed over", () => {
    const manifest = describeRelease();
    const text = JSON.stringify({ note: { nested: [1, null] }, ...manifest });
    const { boards, ...rest } = manifest;
    assert.deepEqual(parseManifest(text, "esp32"), { ...rest, image: { ...boards["esp32"], packed: [] } });
    assert.throws(() => parseManifest(text, "esp32c3"), /the release has no image for esp32c3/);
  });

  it("are refused when a member is missing or wrong", () => {
    const manifest = describeRelease();
    const wrong: [string, unknown][] = [
      ["version", "new"],
      ["minimumVersion", ""],
      ["sequence", -1],
      ["sequence", 1.5],
      ["rollout", 1e300],
      ["issued", undefined],
      ["expires", undefined],
    ];
    for (const [name, value] of wrong) {
      const text = JSON.stringify({ ...manifest, [name]: value });
      assert.throws(() => parseManifest(text, "esp32"), new RegExp(`the manifest's ${name} is`), name);
    }
    const wrongImage: [string, unknown][] = [
      ["asset", "../lamp.bin"],
      ["asset", ".hidden"],
      ["size", 16],
      ["sha256", "00"],
      ["firstBytes", "00".repeat(16)],
    ];
    for (const [name, value] of wrongImage) {
      const boards = { esp32: { ...manifest.boards["esp32"], [name]: value } };
      const text = JSON.stringify({ ...manifest, boards });
      assert.throws(() => parseManifest(text, "esp32"), new RegExp(`the manifest's ${name} is`), name);
    }
  });
});
