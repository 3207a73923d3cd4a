import { createSocket } from "node:dgram";
import { connect, type Socket } from "node:net";
import { portShift, type SimulatedDevice } from "../../../sim/device/index.ts";

/** A connection to the device's web server that sends what it is told, and keeps what comes. */
export class RawClient {
  readonly socket: Socket;
  received = "";
  readonly closed: Promise<void>;

  constructor(device: SimulatedDevice, port = 80) {
    this.socket = connect({ host: device.accessPointAddress, port: port + portShift });
    this.socket.setEncoding("latin1").on("data", (text: string) => (this.received += text));
    this.closed = new Promise((resolve) => {
      this.socket.on("close", () => resolve());
      this.socket.on("error", (error) => (this.received += `\n${error.message}`));
    });
  }

  send(text: string): void {
    this.socket.write(text, "latin1");
  }
}

export interface NameAnswer {
  /** 0: no error. */
  readonly code: number;
  readonly addresses: readonly string[];
  readonly lifetimesSeconds: readonly number[];
}

export const typeA = 1;
export const typeAaaa = 28;

/** Asks the device's name server, as a phone that has joined its access point. */
export function askName(device: SimulatedDevice, name: string, type: number): Promise<NameAnswer> {
  const labels = name.split(".").map((label) => Buffer.from([label.length, ...Buffer.from(label, "latin1")]));
  const head = Buffer.from([0x12, 0x34, 0x01, 0x00, 0, 1, 0, 0, 0, 0, 0, 0]);
  const question = Buffer.concat([head, ...labels, Buffer.from([0, 0, type, 0, 1])]);
  const socket = createSocket("udp4");
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(new Error(`No answer for ${name}`))), 5000);
    const finish = (then: () => void): void => {
      clearTimeout(timer);
      socket.close(then);
    };
    socket.on("message", (message) => finish(() => resolve(readAnswer(message, question.length))));
    socket.send(question, 53 + portShift, device.accessPointAddress);
  });
}

/** The device's answers repeat the question and point to its name. */
function readAnswer(message: Buffer, questionBytes: number): NameAnswer {
  const addresses: string[] = [];
  const lifetimesSeconds: number[] = [];
  let at = questionBytes;
  for (let count = message.readUInt16BE(6); count > 0; count--) {
    const size = message.readUInt16BE(at + 10);
    lifetimesSeconds.push(message.readUInt32BE(at + 6));
    addresses.push([...message.subarray(at + 12, at + 12 + size)].join("."));
    at += 12 + size;
  }
  return { code: message.readUInt8(3) & 0x0f, addresses, lifetimesSeconds };
}
