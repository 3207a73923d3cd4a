import assert from "node:assert/strict";
import { mock } from "node:test";
import { internet, type InternetPage } from "../../../arduino/NetworkClient/internet.ts";
import { InternetCheck, type Internet } from "../../../firmware-src/components/wifi/internet.ts";
import { captureLog } from "./capture-log.ts";
import { elapseAsync } from "./elapse.ts";

const url = "http://probe.example/generate_204";

describe("firmware: what lies behind a network", () => {
  const log = captureLog();

  beforeEach(() => {
    mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    log.clear();
    internet.pages.clear();
    internet.requests.length = 0;
  });
  afterEach(() => mock.timers.reset());

  const networks: [string, InternetPage | undefined, Internet, string[]][] = [
    ["the internet", { status: 204, body: "" }, "there", []],
    ["nothing", undefined, "not there", ["[wifi] the network does not lead into the internet"]],
    [
      "a sign-in page by redirect",
      { status: 302, location: "http://hotel.example/" },
      "sign-in page",
      ["[wifi] the network wants somebody to sign in on a page of its own"],
    ],
    [
      "a sign-in page in place of the answer",
      { status: 200, body: "<h1>Welcome</h1>" },
      "sign-in page",
      ["[wifi] the network wants somebody to sign in on a page of its own"],
    ],
    [
      "something that is no HTTP",
      { raw: "220 mail\r\n\r\n" },
      "not there",
      ["[wifi] the network does not lead into the internet"],
    ],
    ["silence", { size: 0, raw: "" }, "not there", ["[wifi] the network does not lead into the internet"]],
  ];
  for (const [name, page, expected, lines] of networks) {
    it(`is ${name}`, async () => {
      if (page !== undefined) internet.pages.set(url, page);
      const check = new InternetCheck(url);
      assert.equal(check.result(), "unknown");
      check.start();
      assert.equal(check.result(), "checking");
      await elapseAsync(11_000);
      assert.equal(check.result(), expected);
      assert.deepEqual(log.lines(), lines);
    });
  }

  it("asks nobody without an address", async () => {
    const check = new InternetCheck("");
    check.start();
    await elapseAsync(100);
    assert.equal(check.result(), "unknown");
    assert.deepEqual(internet.requests, []);
  });
});
