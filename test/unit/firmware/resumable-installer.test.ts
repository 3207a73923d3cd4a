import assert from "node:assert/strict";
import { mock } from "node:test";
import { slots } from "../../../arduino/EspOta/EspOta.ts";
import { internet, type InternetPage } from "../../../arduino/NetworkClient/internet.ts";
import { Update } from "../../../arduino/Update/Update.ts";
import type { Manifest } from "../../../firmware-src/components/ota/manifest.ts";
import { ResumableInstaller } from "../../../firmware-src/components/ota/resumable-installer.ts";
import { Web } from "../../../firmware-src/components/ota/web.ts";
import { captureLog } from "./capture-log.ts";
import { elapseAsync } from "./elapse.ts";
import { describeRelease, image } from "./signing.ts";

const imageUrl = "https://github.com/acme/lamp/releases/download/v1.1.0/lamp.bin";
const filesHost = "release-assets.githubusercontent.com";

describe("firmware: the resumable installer", () => {
  const log = captureLog();
  const { boards, ...rest } = describeRelease();
  const described = boards["esp32"];
  assert.ok(described);
  const manifest: Manifest = { ...rest, image: { ...described, packed: [] } };
  const tenths: number[] = [];

  beforeEach(() => {
    mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    log.clear();
    internet.pages.clear();
    internet.requests.length = 0;
    internet.heads.length = 0;
    slots.reset();
  });
  afterEach(() => mock.timers.reset());

  /** Each question for the image is led to a link of its own, as GitHub does. */
  function serve(...pages: readonly InternetPage[]): void {
    pages.forEach((page, index) => {
      internet.pages.set(`https://${filesHost}/${index}`, { bytes: image, ...page });
    });
    lead(0);
  }

  function lead(index: number): void {
    internet.pages.set(imageUrl, { status: 302, location: `https://${filesHost}/${index}` });
  }

  /** "installed", or why not; "not over yet" when the time was too short. */
  async function install(waitMs: number, limits: { resumeLimit?: number } = {}): Promise<string> {
    const web = new Web("roots");
    const installer = new ResumableInstaller(web, { resumeLimit: 3, leastBytesPerSecond: 500, ...limits });
    const redirectHosts = [filesHost];
    const release = { version: "1.1.0", imageUrl, manifest };
    const outcomes: string[] = [];
    tenths.length = 0;
    void installer
      .install({ release, redirectHosts, onTenth: (percent) => tenths.push(percent) })
      .then((problem) => outcomes.push(problem ?? "installed"))
      .catch((error: unknown) => outcomes.push(String(error)));
    for (let leftMs = waitMs; leftMs > 0 && outcomes.length === 0; leftMs -= 100) {
      // A signed link is good for minutes only; after each break the next question gets another one.
      const breaks = log.lines().filter((line) => line.includes("broke off")).length;
      lead(Math.min(breaks, internet.pages.size - 2));
      await elapseAsync(100);
    }
    return outcomes[0] ?? "not over yet";
  }

  function isInstalled(): boolean {
    return (
      slots.boot === slots.next && Buffer.from(slots.next.bytes.subarray(0, image.length)).equals(Buffer.from(image))
    );
  }

  it("installs what comes in one piece, while everything else goes on", async () => {
    serve({});
    let turns = 0;
    const other = setInterval(() => turns++, 10);
    assert.equal(await install(10_000), "installed");
    clearInterval(other);
    assert.ok(isInstalled());
    assert.ok(turns > 50, `${turns} turns`);
    assert.ok(log.has("[ota] downloaded 90 %"));
    assert.deepEqual(tenths, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    assert.ok(log.has("[ota] verified: the SHA-256 in flash is the manifest's"));
  });

  it("goes on where it stopped, on a fresh link, and asks for no byte twice", async () => {
    serve({ endsAtByte: 50_000 }, { endsAtByte: 20_000 }, {});
    assert.equal(await install(30_000), "installed");
    assert.ok(isInstalled());
    const ranges = internet.heads.flatMap((head) => /Range: (.*)\r/.exec(head)?.[1] ?? []);
    assert.deepEqual(ranges, ["bytes=50000-", "bytes=70000-"]);
    assert.ok(log.has("[ota] the download broke off: the connection ended after 50000 of 123456 bytes"));
    assert.ok(log.has("[ota] going on after 50000 bytes"));
    const finals = internet.requests.filter((request) => request.startsWith(`GET https://${filesHost}/`));
    assert.deepEqual(
      finals,
      [0, 1, 2].map((link) => `GET https://${filesHost}/${link}`),
    );
  });

  it("reads over what it has when a server knows no ranges", async () => {
    serve({ endsAtByte: 50_000 }, { ignoresRange: true });
    assert.equal(await install(30_000), "installed");
    assert.ok(isInstalled());
  });

  it("has patience for what it reads over, when the line is slow", async () => {
    // 50 s until the first new byte: a whole window brings none.
    serve({ endsAtByte: 100_000 }, { ignoresRange: true, bytesPerSecond: 2000 });
    assert.equal(await install(120_000), "installed");
    assert.ok(isInstalled());
  });

  it("takes no other part than the one it asked for", async () => {
    const wrong = {
      raw: `HTTP/1.1 206 P\r\nContent-Length: 5\r\nContent-Range: bytes 0-4/${image.length}\r\n\r\nwrong`,
    };
    serve({ endsAtByte: 50_000 }, wrong, {});
    assert.equal(await install(30_000), "installed");
    assert.ok(isInstalled());
    assert.ok(log.has(`[ota] the download broke off: ${filesHost} sends another part than was asked for`));
  });

  it("gives up a server that only drips", async () => {
    serve({ bytesPerSecond: 400 });
    assert.match(await install(40_000, { resumeLimit: 0 }), /^(399|400) bytes a second are too slow$/);
    assert.equal(slots.boot, slots.running);
    assert.equal(Update.isRunning(), false);
  });

  it("gives up after the last attempt, and leaves nothing open", async () => {
    serve({ stallsAtByte: 1000 });
    assert.equal(await install(60_000), "nothing came for 10 s");
    assert.equal(slots.boot, slots.running);
    assert.equal(Update.isRunning(), false);
    assert.equal(log.lines().filter((line) => line.includes("going on")).length, 3);
  });

  it("refuses an image that is another one, before it can boot", async () => {
    const other = Uint8Array.from(image);
    other[60_000] = image[60_000] === 1 ? 2 : 1;
    serve({ bytes: other });
    assert.match(await install(20_000), /^SHA-256 is [0-9a-f]{64}, the manifest says/);
    assert.equal(slots.boot, slots.running);
  });

  it("refuses a length that is another one at once", async () => {
    serve({ bytes: image.subarray(0, 100_000) });
    assert.equal(await install(20_000), "Error: the image has 100000 bytes, the manifest says 123456");
    serve({ raw: `HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n` });
    assert.match(await install(20_000, { resumeLimit: 0 }), /sends 100000 bytes instead of 123456/);
  });
});
