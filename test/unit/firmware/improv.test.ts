import assert from "node:assert/strict";
import { mock } from "node:test";
import { serialPort } from "../../../arduino/Arduino/Arduino.ts";
import { flash } from "../../../arduino/Preferences/Preferences.ts";
import { air } from "../../../arduino/WiFi/WiFi.ts";
import { Improv } from "../../../firmware-src/components/improv/improv.ts";
import { encode, PacketReader, type Packet } from "../../../firmware-src/components/improv/packet.ts";
import { SavedNetworks } from "../../../firmware-src/components/wifi/saved-networks.ts";
import { Station } from "../../../firmware-src/components/wifi/station.ts";
import { captureLog } from "./capture-log.ts";
import { elapse } from "./elapse.ts";

const state = 1;
const error = 2;
const result = 4;

/** A command with its parameters as the browser sends it: `IMPROV`, version, type, length, data, checksum. */
function commandBytes(command: number, parameters: readonly number[]): number[] {
  const data = [command, parameters.length, ...parameters];
  const bytes = [...Buffer.from("IMPROV"), 1, 3, data.length, ...data];
  return [...bytes, bytes.reduce((sum, byte) => sum + byte, 0) & 0xff, 0x0a];
}

function withLength(text: string): number[] {
  const bytes = [...Buffer.from(text)];
  return [bytes.length, ...bytes];
}

describe("firmware: Improv over the serial port", () => {
  const log = captureLog();

  beforeEach(() => {
    mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    log.clear();
    flash.clear();
    air.networks = [
      { name: "Home", signal: -50, password: "riverbank" },
      { name: "Café", signal: -70, password: "" },
    ];
    serialPort.input.length = 0;
    serialPort.output = "";
    const saved = new SavedNetworks();
    const station = new Station({ hostname: "otter", firstPauseMs: 1000, longestPauseMs: 8000 }, saved);
    station.start();
    new Improv({ firmware: "otter", version: "1.2.3", chip: "ESP32", deviceName: "Otter-1" }, station).start();
    elapse(2500);
  });
  afterEach(() => {
    air.reset();
    mock.timers.reset();
  });

  /** What the device says to these bytes within a time: type and data, results as texts. */
  function answersTo(bytes: readonly number[], waitMs = 100): unknown[] {
    serialPort.output = "";
    serialPort.input.push(...bytes);
    elapse(waitMs);
    const reader = new PacketReader();
    const packets: Packet[] = [];
    for (const byte of Buffer.from(serialPort.output, "latin1")) {
      const packet = reader.push(byte);
      assert.notEqual(packet, "broken");
      if (packet !== undefined && packet !== "broken") packets.push(packet);
    }
    return packets.map(({ type, data }) =>
      type === result ? [type, data[0], ...textsOf(data.slice(2))] : [type, ...data],
    );
  }

  function textsOf(data: readonly number[]): string[] {
    const texts: string[] = [];
    for (let at = 0; at < data.length; at += 1 + (data[at] ?? 0)) {
      texts.push(Buffer.from(data.slice(at + 1, at + 1 + (data[at] ?? 0))).toString());
    }
    return texts;
  }

  it("tells what the device is, and how it stands", () => {
    assert.deepEqual(answersTo(commandBytes(3, [])), [[result, 3, "otter", "1.2.3", "ESP32", "Otter-1"]]);
    assert.deepEqual(answersTo(commandBytes(2, [])), [[state, 2]]);
  });

  it("lists networks, strongest first", () => {
    assert.deepEqual(answersTo(commandBytes(4, []), 3000), [
      [result, 4, "Home", "-50", "YES"],
      [result, 4, "Café", "-70", "NO"],
      [result, 4],
    ]);
  });

  it("joins, and tells where the page is then", () => {
    const join = commandBytes(1, [...withLength("Home"), ...withLength("riverbank")]);
    assert.deepEqual(answersTo(join, 2000), [
      [error, 0],
      [state, 3],
      [state, 4],
      [result, 1, "http://192.168.1.50/"],
    ]);
    assert.deepEqual(answersTo(commandBytes(2, [])), [
      [state, 4],
      [result, 2, "http://192.168.1.50/"],
    ]);
    assert.ok(!log.has("riverbank"));
  });

  it("says that it could not connect", () => {
    const join = commandBytes(1, [...withLength("Home"), ...withLength("mistyped")]);
    assert.deepEqual(answersTo(join, 10_000), [
      [error, 0],
      [state, 3],
      [error, 3],
      [state, 2],
    ]);
  });

  it("refuses what is broken, and what it does not know", () => {
    const broken = commandBytes(2, []);
    broken[broken.length - 2] ^= 1;
    assert.deepEqual(answersTo(broken), [[error, 1]]);
    assert.deepEqual(answersTo(commandBytes(99, [])), [[error, 2]]);
    for (const parameters of [
      [],
      [4, 1],
      withLength("Home"),
      [...withLength("Home"), 9, 1],
      [...withLength("Home"), ...withLength("short")],
      [...withLength("Home\0x"), ...withLength("riverbank")],
      [...withLength("n".repeat(33)), ...withLength("riverbank")],
    ]) {
      assert.deepEqual(answersTo(commandBytes(1, parameters)), [[error, 1]], JSON.stringify(parameters));
    }
    assert.deepEqual(air.attempts, []);
  });

  it("finds packets between other bytes, and survives any", () => {
    const noise = [...Buffer.from("help\r\nIMPRIMPROV"), 2, ...Buffer.from("IIMPROV"), 0xff];
    assert.deepEqual(answersTo([...noise, ...commandBytes(2, [])]), [[state, 2]]);
    assert.deepEqual(new PacketReader().push(0x49), undefined);
    assert.deepEqual(encode("state", [2]).slice(1, -1), [...Buffer.from("IMPROV"), 1, 1, 1, 2, 0xe2]);
  });
});
