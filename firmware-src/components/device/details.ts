import { WiFi } from "arduino/WiFi";
import { readable } from "../../support/bytes.ts";
import { updateHistory } from "../ota/history.ts";
import type { UpdateStatus } from "../ota/status.ts";
import type { Connection, Detail } from "../portal/page.ts";
import { signalText } from "../portal/signal.ts";
import { say, type Texts } from "../portal/texts/texts.ts";
import type { Internet } from "../wifi/internet.ts";

/** Of the updater's history; all of it is in `/status.json`. */
const shownEvents = 3;

/** What the details say beyond the network. */
export interface DetailSources {
  readonly version: string;
  readonly mac: string;
  isJoined(): boolean;
  sensorReading(): string;
  updateStatus(): UpdateStatus;
  isOnTrial(): boolean;
  readonly isInSafeMode: boolean;
  /** Milliseconds since the start. */
  upTimeMs(): number;
}

/** The network that the device is in now. */
export function readConnection(isJoined: boolean, internet: Internet): Connection | undefined {
  return isJoined ? { name: WiFi.SSID(), address: WiFi.localIP().toString(), internet } : undefined;
}

/** The lines of the details, those of the connection only while there is one. */
export function readDetails(sources: DetailSources, texts: Texts): Detail[] {
  const details: Detail[] = [];
  const add = (label: string, value: string, signal?: number): void => {
    details.push({ label, value, signal });
  };
  if (sources.isJoined()) {
    add(texts.network, readable(WiFi.SSID()));
    add(texts.address, WiFi.localIP().toString());
    add(texts.signal, signalText(WiFi.RSSI(), texts), WiFi.RSSI());
    add(texts.gateway, WiFi.gatewayIP().toString());
    add(texts.nameServer, WiFi.dnsIP().toString());
  }
  add(texts.mac, sources.mac);
  add(texts.version, sources.version);
  if (sources.isInSafeMode) add(texts.state, texts.safeMode);
  else if (sources.isOnTrial()) add(texts.state, texts.onTrial);
  add(texts.updates, updateText(sources.updateStatus(), texts));
  for (const { text } of updateHistory().slice(0, shownEvents)) add(texts.history, text);
  add(texts.sensor, sources.sensorReading());
  add(texts.upTime, durationText(sources.upTimeMs()));
  return details;
}

function updateText({ phase, version, percent, reason }: UpdateStatus, texts: Texts): string {
  return say(texts.updateStates.get(phase) ?? phase, version, reason === "" ? `${percent}` : reason);
}

/** `3:07:09`, hours first. */
export function durationText(durationMs: number): string {
  const seconds = Math.floor(durationMs / 1000);
  const pad = (value: number): string => `${value}`.padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}
