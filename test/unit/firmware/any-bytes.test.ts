import assert from "node:assert/strict";
import { mock } from "node:test";
import fc from "fast-check";
import { PacketReader } from "../../../firmware-src/components/improv/packet.ts";
import { plain } from "../../../firmware-src/support/server/answer.ts";
import { parseForm } from "../../../firmware-src/support/server/form.ts";
import { parseRequestHead } from "../../../firmware-src/support/server/request.ts";
import { Server } from "../../../firmware-src/support/server/server.ts";
import { connect, parseAnswer } from "./ask.ts";
import { elapse } from "./elapse.ts";

const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const bytes = fc.array(byte, { maxLength: 300 }).map((all) => all.join(""));
/** What requests are made of, in any order, with any bytes between. */
const pieces = fc.oneof(
  { weight: 3, arbitrary: bytes },
  fc.constantFrom("GET ", "POST ", "/", "?", "%", "&", "=", " HTTP/1.1", " HTTP/1.0", "\r\n", "\r\n\r\n", "Host: a"),
  fc.constantFrom("Content-Length: ", "0", "12", "4096", "99999999999", "Transfer-Encoding: chunked", "\0", "\n", ":"),
);
const almostRequest = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(""));

describe("firmware: any bytes from outside", function () {
  this.timeout(120_000);

  it("are a request, or refused with a status", () => {
    fc.assert(
      fc.property(almostRequest, (text) => {
        const head = parseRequestHead(text);
        if (typeof head === "number") return head >= 400 && head < 600;
        return head.path.startsWith("/") && !/[\0- \x7f-\xff]/.test(head.path + head.query) && head.bodyBytes <= 4096;
      }),
      { numRuns: 1000 },
    );
  });

  it("are a form, or none; and every form comes back as it was", () => {
    fc.assert(
      fc.property(almostRequest, (text) => {
        const fields = parseForm(text);
        return fields === undefined || fields.size <= 33;
      }),
      { numRuns: 1000 },
    );
    const fields = fc.dictionary(fc.string({ maxLength: 8 }), fc.string({ unit: "binary", maxLength: 100 }), {
      maxKeys: 20,
    });
    fc.assert(
      fc.property(fields, (wanted) => {
        // What URLSearchParams itself replaces cannot come back.
        fc.pre(
          [...Object.keys(wanted), ...Object.values(wanted)].every((text) => Buffer.from(text).toString() === text),
        );
        const form = parseForm(new URLSearchParams(wanted).toString());
        assert.deepEqual(Object.fromEntries(form ?? []), { ...wanted });
      }),
    );
  });

  it("get an answer from the web server, or the door, in bounded time, in whatever parts they come", () => {
    mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    const server = new Server(80, ({ head }) => plain(200, head.path));
    server.start();
    const timer = setInterval(() => server.poll(), 10);
    try {
      fc.assert(
        fc.property(fc.array(almostRequest, { minLength: 1, maxLength: 4 }), (parts) => {
          const guest = connect();
          for (const part of parts) {
            guest.sends(part);
            elapse(20);
          }
          elapse(6500);
          assert.ok(guest.isOver);
          assert.ok(parseAnswer(guest.received).status >= 200);
        }),
        { numRuns: 150 },
      );
    } finally {
      clearInterval(timer);
      mock.timers.reset();
    }
  });

  it("are packets of Improv, or nothing, and never grow", () => {
    const reader = new PacketReader();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (data) => {
        for (const one of data) {
          const packet = reader.push(one);
          if (packet !== undefined && packet !== "broken") assert.ok(packet.data.length <= 255);
        }
      }),
    );
  });
});
