import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { buildSketch, Sketch } from "./sketch.ts";

const httpPort = 8080;
const namePort = 8053;

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

describe("device network: WebServer and DNSServer", function () {
  this.timeout(600_000);
  let sketch: Sketch;

  before(async () => {
    await buildSketch();
    sketch = await Sketch.start();
    await sketch.command(["ap", "Setup", "12345678"], /^access point 1/);
    await sketch.command(["serve"], /^serving/);
  });
  after(() => sketch.close());

  const ask = (path: string, method = "GET", body = "", headers: Record<string, string> = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request(
        { host: sketch.accessPointAddress, port: httpPort, path, method, headers: { ...headers, Host: "192.168.4.1" } },
        (answer) => {
          let text = "";
          answer.setEncoding("utf8").on("data", (part: string) => (text += part));
          answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
          answer.on("error", reject);
        },
      );
      asked.on("error", reject).end(body);
    });

  /** Sends bytes as they are and gives what comes back until the end. */
  const sendRaw = (bytes: string | Uint8Array): Promise<string> =>
    new Promise((resolve) => {
      let text = "";
      const socket = connect(httpPort, sketch.accessPointAddress, () => socket.write(bytes));
      socket.setEncoding("latin1").on("data", (part: string) => (text += part));
      socket.on("error", () => undefined).on("close", () => resolve(text));
    });

  const askName = (name: string, type: number): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const labels = name.split(".").map((label) => Buffer.concat([Buffer.of(label.length), Buffer.from(label)]));
      const head = Buffer.from("beef01000001000000000000", "hex");
      const socket = createSocket("udp4");
      socket.on("error", reject).on("message", (message) => {
        socket.close();
        resolve(message);
      });
      socket.send(Buffer.concat([head, ...labels, Buffer.of(0, 0, type, 0, 1)]), namePort, sketch.accessPointAddress);
    });

  it("hands a query to the handler, decoded", async () => {
    const { status, headers, body } = await ask("/echo?a=1&b=x%20y+z&nothing&c=%C3%BC", "GET", "", {
      "X-Probe": "here",
    });
    assert.equal(status, 200);
    assert.equal(headers["connection"], "close");
    assert.equal(body, "method 1 uri /echo\na=1\nb=x y z\nc=ü\nplain=\nprobe=here\nhost=192.168.4.1\nform=\n");
  });

  it("hands over forms and other bodies", async () => {
    const urlencoded = { "Content-Type": "application/x-www-form-urlencoded" };
    assert.match((await ask("/echo?q=1", "POST", "field=a%26b&x=2", urlencoded)).body, /q=1\nfield=a&b\nx=2\nplain=\n/);
    const json = { "Content-Type": "application/json" };
    assert.match(
      (await ask("/echo", "POST", '{"a":1}', json)).body,
      /^method 3 .*\nplain=\{"a":1\}\nplain=\{"a":1\}\n/,
    );
    const form = ["--edge", 'Content-Disposition: form-data; name="field"', "", "otter", "--edge--", ""].join("\r\n");
    const multipart = { "Content-Type": "multipart/form-data; boundary=edge" };
    assert.match((await ask("/echo", "POST", form, multipart)).body, /form=otter\n$/);
  });

  it("takes an upload, whatever is in the file", async () => {
    const file = `first\r\n--not the edge\r\n-\r\r\n${"x".repeat(4000)}`;
    const disposition = 'Content-Disposition: form-data; name="f"; filename="shell.bin"';
    const form = ["--edge", disposition, "Content-Type: application/octet-stream", "", file, "--edge--", ""];
    const multipart = { "Content-Type": "multipart/form-data; boundary=edge" };
    assert.equal((await ask("/upload", "POST", form.join("\r\n"), multipart)).body, "uploaded");
    await sketch.log.waitFor(new RegExp(`^file shell\\.bin ${file.length}$`), 1000);
  });

  it("distinguishes methods, and answers 404 for what it does not know", async () => {
    assert.equal((await ask("/only-post", "POST")).status, 201);
    const { status, body } = await ask("/only-post");
    assert.equal(status, 404);
    assert.equal(body, "Not found: /only-post");
  });

  it("sends in chunks when it does not know the length", async () => {
    const { headers, body } = await ask("/chunked");
    assert.equal(headers["transfer-encoding"], "chunked");
    assert.equal(body, "part 0;part 1;part 2;");
  });

  it("does not let a header in through another", async () => {
    const { headers } = await ask("/injected");
    assert.equal(headers["x-fine"], "yes");
    assert.equal(headers["x-injected"], undefined);
    assert.equal(headers["x-bad"], undefined);
  });

  it("wants a password where the sketch does", async () => {
    const basic = (text: string) => ({ Authorization: `Basic ${Buffer.from(text).toString("base64")}` });
    const refused = await ask("/secret");
    assert.equal(refused.status, 401);
    assert.match(
      refused.headers["www-authenticate"] ?? "",
      /^Digest realm="Login Required", qop="auth", nonce="[0-9a-f]{32}"/,
    );
    assert.equal((await ask("/secret", "GET", "", basic("otter:wrong"))).status, 401);
    assert.equal((await ask("/secret", "GET", "", basic("otter:clam"))).body, "welcome");
  });

  it("survives what is no request, and serves the next", async () => {
    const long = "multipart/form-data; boundary=";
    const nonsense: readonly (string | Uint8Array)[] = [
      "\r\n\r\n",
      "BREW /pot HTTP/1.1\r\n\r\n",
      "GET /echo\r\n\r\n",
      Uint8Array.from({ length: 300 }, (_, index) => (index * 37) & 255),
      `POST /echo HTTP/1.1\r\nContent-Length: 999999999\r\n\r\nshort`,
      `POST /upload HTTP/1.1\r\nContent-Type: ${long}${"b".repeat(8000)}\r\nContent-Length: 5\r\n\r\nhello`,
    ];
    for (const bytes of nonsense) assert.equal(await sendRaw(bytes), "");
    assert.equal((await ask("/echo")).status, 200);
  });

  it("gives up a client that says nothing after five seconds", async () => {
    const started = Date.now();
    await sendRaw("");
    const waitedMs = Date.now() - started;
    assert.ok(waitedMs > 4_500 && waitedMs < 9_000, `${waitedMs} ms`);
  });

  it("answers every name with the access point's address, and has no IPv6 one", async () => {
    const address = await askName("connectivitycheck.gstatic.com", 1);
    assert.equal(address.readUInt16BE(2) & 0x800f, 0x8000);
    assert.deepEqual([...address.subarray(-4)], [192, 168, 4, 1]);
    assert.equal(address.readUInt32BE(address.length - 10), 60);
    const none = await askName("connectivitycheck.gstatic.com", 28);
    assert.equal(none.readUInt16BE(2) & 0x800f, 0x8000);
    assert.equal(none.readUInt16BE(6), 0);
  });

  it("knows the phones at its access point", async () => {
    await sketch.command(["state"], /stations 1$/);
    assert.equal(sketch.log.count(/^event AP_STAIPASSIGNED/), 1);
  });
});
