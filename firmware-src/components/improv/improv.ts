import { Serial } from "arduino/Arduino";
import { WiFi } from "arduino/WiFi";
import { bytesOf, textOfBytes } from "../../support/bytes.ts";
import { passwordProblem } from "../wifi/credentials.ts";
import { isNetworkName } from "../wifi/network-name.ts";
import type { Station } from "../wifi/station.ts";
import { encode, numberOf, PacketReader, type Packet, type PacketType } from "./packet.ts";

/** What a browser is told about the device. */
export interface ImprovOptions {
  readonly firmware: string;
  readonly version: string;
  readonly chip: string;
  readonly deviceName: string;
}

const command = { join: 1, state: 2, info: 3, scan: 4 } as const;
const stateNumber = { ready: 2, joining: 3, joined: 4 } as const;
const errorNumber = { none: 0, badPacket: 1, unknownCommand: 2, cannotConnect: 3 } as const;

const pollMs = 20;
/** A call takes no longer than these take. */
const bytesAtOnce = 256;
/** A result has at most 255 bytes, its own head included. */
const longestText = 250;

/**
 * Improv over the serial port: esp-web-tools, in a browser at the other end of a USB cable, asks what is in reach and joins a network.
 * Who holds the cable holds the device, so nothing more is asked.
 */
export class Improv {
  private readonly options: ImprovOptions;
  private readonly station: Station;
  private readonly reader = new PacketReader();
  private isJoining = false;
  private wantsNetworks = false;

  constructor(options: ImprovOptions, station: Station) {
    this.options = options;
    this.station = station;
  }

  start(): void {
    setInterval(() => this.poll(), pollMs);
  }

  private poll(): void {
    for (let count = 0; count < bytesAtOnce && Serial.available() > 0; count++) {
      const packet = this.reader.push(Serial.read());
      if (packet === "broken") this.send("error", [errorNumber.badPacket]);
      else if (packet !== undefined && packet.type === numberOf("command")) this.obey(packet);
    }
    if (this.isJoining) this.followJoin();
    if (this.wantsNetworks && !this.station.isScanning()) this.sendNetworks();
  }

  private obey({ data }: Packet): void {
    const parameters = data.slice(2);
    if (data.length < 2 || data[1] !== parameters.length) {
      this.send("error", [errorNumber.badPacket]);
      return;
    }
    switch (data[0]) {
      case command.join:
        this.join(parameters);
        break;
      case command.state:
        this.sendState();
        if (this.station.isJoined()) this.sendResult(command.state, [pageAddress()]);
        break;
      case command.info: {
        const { firmware, version, chip, deviceName } = this.options;
        this.sendResult(command.info, [firmware, version, chip, deviceName]);
        break;
      }
      case command.scan:
        this.wantsNetworks = true;
        this.station.refresh();
        break;
      default:
        this.send("error", [errorNumber.unknownCommand]);
    }
  }

  private join(parameters: readonly number[]): void {
    const nameEnd = 1 + (parameters.at(0) ?? 0);
    const passwordEnd = nameEnd + 1 + (parameters.at(nameEnd) ?? 0);
    const name = textOfBytes(parameters.slice(1, nameEnd));
    const password = textOfBytes(parameters.slice(nameEnd + 1));
    if (passwordEnd !== parameters.length || !isNetworkName(name) || passwordProblem(password) !== undefined) {
      this.send("error", [errorNumber.badPacket]);
      return;
    }
    this.send("error", [errorNumber.none]);
    this.station.join({ name, password });
    this.isJoining = true;
    this.sendState();
  }

  private followJoin(): void {
    const state = this.station.lastRequest()?.state;
    if (state === "connecting") return;
    this.isJoining = false;
    if (state !== "joined") this.send("error", [errorNumber.cannotConnect]);
    this.sendState();
    if (state === "joined") this.sendResult(command.join, [pageAddress()]);
  }

  private sendState(): void {
    const state = this.isJoining ? "joining" : this.station.isJoined() ? "joined" : "ready";
    this.send("state", [stateNumber[state]]);
  }

  /** One result a network, strongest first, and an empty one at the end. */
  private sendNetworks(): void {
    this.wantsNetworks = false;
    for (const { name, signal, isOpen } of this.station.scanner.networks()) {
      this.sendResult(command.scan, [name, `${signal}`, isOpen ? "NO" : "YES"]);
    }
    this.sendResult(command.scan, []);
  }

  private sendResult(commandNumber: number, texts: readonly string[]): void {
    const data: number[] = [];
    for (const text of texts) {
      const bytes = bytesOf(text);
      if (data.length + bytes.length > longestText) break;
      data.push(bytes.length, ...bytes);
    }
    this.send("result", [commandNumber, data.length, ...data]);
  }

  private send(type: PacketType, data: readonly number[]): void {
    for (const byte of encode(type, data)) Serial.write(byte);
  }
}

function pageAddress(): string {
  return `http://${WiFi.localIP().toString()}/`;
}
