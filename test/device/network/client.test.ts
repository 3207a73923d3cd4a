import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer, type Server as TlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { packImage } from "../../../release/image.ts";
import { authorityPem, createAuthority, createLeaf } from "../../../sim/world/github/certificates.ts";
import type { WorldHost } from "../../../sim/world/world.ts";
import { buildSketch, Sketch } from "./sketch.ts";

const networks = [{ ssid: "Home", security: "wpa2", password: "riverbank" }] as const;
const image = packImage(
  Uint8Array.from({ length: 9000 }, (_, index) => [0x7f, 0x45, 0x4c, 0x46][index] ?? index & 255),
  {
    version: "2.0.0",
    projectName: "network",
  },
);

type Handler = (asked: IncomingMessage, answer: ServerResponse) => void;

const pages: Readonly<Record<string, Handler>> = {
  "/plain": (asked, answer) =>
    answer.writeHead(200, { "X-Probe": "pearl" }).end(`mine ${String(asked.headers["x-mine"])}`),
  "/chunked": (_, answer) => {
    answer.write("one ");
    answer.end("two");
  },
  "/path": (_, answer) => answer.writeHead(302, { Location: "/plain" }).end(),
  "/other": (_, answer) => answer.writeHead(301, { Location: "http://other.example/plain" }).end(),
  "/upwards": (_, answer) => answer.writeHead(302, { Location: "https://site.example/plain" }).end(),
  "/permanent": (_, answer) => answer.writeHead(308, { Location: "/plain" }).end(),
  "/circle": (_, answer) => answer.writeHead(302, { Location: "/circle" }).end(),
  "/moved": (_, answer) => answer.writeHead(307, { Location: "/posted" }).end(),
  "/posted": (asked, answer) => {
    let body = "";
    asked.on("data", (part: Buffer) => (body += part.toString()));
    asked.on("end", () => answer.end(`${asked.method} ${body}`));
  },
  "/late": (_, answer) => void setTimeout(() => answer.end("late"), 4000),
  "/gzip": (_, answer) => answer.writeHead(200, { "Transfer-Encoding": "gzip" }).end("x"),
  "/image": (asked, answer) => {
    assert.equal(asked.headers["x-esp32-version"], "7");
    assert.equal(asked.headers["x-esp32-sta-mac"], "24:0A:C4:00:00:01");
    answer.writeHead(200, { "Content-Length": image.length }).end(image);
  },
  "/no-image": (_, answer) => answer.writeHead(200, { "Content-Length": 9 }).end("not 0xE9!"),
  "/unsized": (_, answer) => answer.writeHead(200).end(image),
  "/unchanged": (_, answer) => answer.writeHead(304).end(),
};

interface RequestCase {
  readonly title: string;
  readonly words: readonly string[];
  readonly answer: RegExp;
}

const requests: readonly RequestCase[] = [
  {
    title: "a page, with the headers of both sides",
    words: ["get", "/plain"],
    answer: /^answer 200 .* probe 'pearl' body 'mine 1'/,
  },
  { title: "a page in chunks", words: ["get", "/chunked"], answer: /^answer 200 .* body 'one two'/ },
  {
    title: "a redirect, not followed by default",
    words: ["get", "/path"],
    answer: /^answer 302 .* location '\/plain'/,
  },
  {
    title: "a redirect to a path, without the sketch's headers",
    words: ["follow", "/path"],
    answer: /^answer 200 .* body 'mine undefined'/,
  },
  {
    title: "a redirect to another host, with them",
    words: ["follow", "/other"],
    answer: /^answer 200 .* body 'mine 1'/,
  },
  { title: "no redirect from http to https", words: ["force", "/upwards"], answer: /^answer 302 / },
  { title: "no redirect by 308", words: ["force", "/permanent"], answer: /^answer 308 / },
  { title: "ten redirects at most", words: ["follow", "/circle"], answer: /^answer 302 / },
  { title: "no repeated POST when strict", words: ["follow", "/moved", "clam"], answer: /^answer 307 / },
  {
    title: "a repeated POST when forced",
    words: ["force", "/moved", "clam"],
    answer: /^answer 200 .* body 'POST clam'/,
  },
  { title: "a POST whose redirect becomes a GET", words: ["follow", "/path", "clam"], answer: /^answer 200 / },
  { title: "a page that is not there", words: ["get", "/nothing"], answer: /^answer 404 / },
  { title: "an answer that comes too late", words: ["get", "/late"], answer: /^answer -11 / },
  { title: "an encoding it does not know", words: ["get", "/gzip"], answer: /^answer -9 / },
  { title: "a closed port", words: ["get", "http://site.example:81/plain"], answer: /^answer -1 / },
  { title: "a name that does not exist", words: ["get", "http://nowhere.example/"], answer: /^answer -1 / },
];

const updates: readonly RequestCase[] = [
  { title: "no image", words: ["/no-image"], answer: /^update result 0 error -106 Verify Bin Header Failed/ },
  { title: "a size that is not said", words: ["/unsized"], answer: /^update result 0 error -101 / },
  { title: "nothing new", words: ["/unchanged"], answer: /^update result 1 / },
  { title: "nothing there", words: ["/nothing"], answer: /^update result 0 error -102 / },
  { title: "a redirect", words: ["/path"], answer: /^update result 0 error -104 / },
];

describe("device network: HTTPClient, TLS and HTTPUpdate", function () {
  this.timeout(600_000);
  const servers: (Server | TlsServer)[] = [];
  let sketch: Sketch;
  let roots = "";
  let otherRoots = "";
  let hosts: WorldHost[] = [];

  const listen = async (server: Server | TlsServer): Promise<string> => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const serve: Handler = (asked, answer) => {
    const page = pages[asked.url ?? ""];
    if (page === undefined) answer.writeHead(404).end("nothing");
    else page(asked, answer);
  };
  const url = (path: string): string => (path.startsWith("http") ? path : `http://site.example${path}`);

  before(async () => {
    await buildSketch();
    const authority = await createAuthority();
    roots = authorityPem(authority);
    otherRoots = authorityPem(await createAuthority("Somebody else"));
    const leaf = await createLeaf(authority, { hosts: ["site.example"], family: "ecdsa" });
    const expired = await createLeaf(authority, { hosts: ["old.example"], family: "rsa", isExpired: true });
    const plain = await listen(createServer(serve));
    const listenSecurely = ({ privateKeyPem, certificatePem }: typeof leaf): Promise<string> =>
      listen(createTlsServer({ key: privateKeyPem, cert: certificatePem }, serve));
    const secure = await listenSecurely(leaf);
    hosts = ["site.example", "other.example"].map((name) => ({ name, ports: { 80: plain, 443: secure } }));
    hosts.push({ name: "old.example", ports: { 443: await listenSecurely(expired) } });
    sketch = await Sketch.start({ world: { networks, hosts } });
    await sketch.command(["join", "Home", "riverbank"], /STA_GOT_IP/);
  });
  after(async () => {
    for (const server of servers) server.close();
    for (const server of servers) server.closeAllConnections();
    await sketch.close();
  });

  for (const { title, words, answer } of requests) {
    it(`asks for ${title}`, async () => {
      const [verb, path = "", ...body] = words;
      const [line] = await sketch.command([verb ?? "", url(path), ...body], /^answer .*/);
      assert.match(line, answer);
    });
  }

  it("keeps a connection for the next request", async () => {
    await sketch.command(["reuse", url("/plain")], /^reused 200 .* 1$/);
  });

  describe("TLS", () => {
    const ask = async (root: string, address: string): Promise<string> => {
      await sketch.command(["root", root.replaceAll("\n", "|")], /^root set/);
      const [line] = await sketch.command(["get", address], /^answer .*/);
      return line;
    };

    it("takes the right root and name", async () => {
      assert.match(await ask(roots, "https://site.example/plain"), /^answer 200 /);
    });
    it("refuses a root that did not sign", async () => {
      assert.match(await ask(otherRoots, "https://site.example/plain"), /^answer -1 /);
      await sketch.log.waitFor(/^tls -9984/, 1000);
    });
    it("refuses another name than the host's", async () => {
      assert.match(await ask(roots, "https://other.example/plain"), /^answer -1 /);
    });
    it("refuses everything without a root", async () => {
      assert.match(await ask("", "https://site.example/plain"), /^answer -1 /);
    });
    it("does not look at dates, as the core does not", async () => {
      assert.match(await ask(roots, "https://old.example/plain"), /^answer 200 /);
    });
    it("takes everything when told to", async () => {
      assert.match(await ask("insecure", "https://other.example/plain"), /^answer 200 /);
    });
  });

  describe("HTTPUpdate", () => {
    for (const { title, words, answer } of updates) {
      it(`does not install ${title}`, async () => {
        const mark = sketch.log.mark();
        const [line] = await sketch.command(["update", url(words[0] ?? "")], /^update result .*/);
        assert.match(line, answer);
        assert.ok(!sketch.log.has(/^update end/, mark));
      });
    }

    it("installs an image in the core's order of events", async () => {
      const mark = sketch.log.mark();
      await sketch.command(["update", url("/image")], /^update result 2 /);
      const events = sketch.log.lines.slice(mark).flatMap((line) => /^update ((?!result).*)/.exec(line)?.[1] ?? []);
      const size = image.length;
      assert.deepEqual(events, [
        "request",
        "start",
        `progress 0/${size}`,
        `progress 0/${size}`,
        `progress 4096/${size}`,
        `progress 8192/${size}`,
        `progress ${size}/${size}`,
        `progress ${size}/${size}`,
        "end",
      ]);
    });
  });

  describe("faults", () => {
    const withFaults = (faults: WorldHost["faults"]): void => {
      sketch.setWorld({ networks, hosts: hosts.map((host) => ({ ...host, ...(faults ? { faults } : {}) })) });
    };
    afterEach(() => withFaults(undefined));

    const cases = [
      { title: "a refused connection", faults: { refuse: true }, answer: /^answer -1 / },
      { title: "a stall in the head", faults: { stallAfterBytes: 10 }, answer: /^answer -11 / },
      { title: "a reset in the head", faults: { resetAfterBytes: 20 }, answer: /^answer -5 / },
      { title: "a slow server", faults: { latencyMs: 200 }, answer: /^answer 200 / },
      { title: "lost segments", faults: { lossRate: 0.3 }, answer: /^answer (200|-11) / },
    ] as const;
    for (const { title, faults, answer } of cases) {
      it(`tells ${title}`, async () => {
        withFaults(faults);
        await new Promise((resolve) => setTimeout(resolve, 150));
        const [line] = await sketch.command(["get", url("/plain")], /^answer .*/);
        assert.match(line, answer);
      });
    }

    it("without internet, finds nobody", async () => {
      sketch.setWorld({ networks: [{ ...networks[0], internet: false }], hosts });
      await new Promise((resolve) => setTimeout(resolve, 150));
      await sketch.command(["get", url("/plain")], /^answer -1 /, 30_000);
    });
  });
});
