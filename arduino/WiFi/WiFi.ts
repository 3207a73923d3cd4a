/** Stand-in: a radio in an `air` that tests fill with networks. Joining takes time, as on the chip. */
import { IPAddress } from "../IPAddress/IPAddress.ts";
import { noteDisconnection } from "../WiFiReason/WiFiReason.ts";

export const WIFI_OFF = 0;
export const WIFI_STA = 1;
export const WIFI_AP = 2;
export const WIFI_AP_STA = 3;

export const WL_IDLE_STATUS = 0;
export const WL_NO_SSID_AVAIL = 1;
export const WL_SCAN_COMPLETED = 2;
export const WL_CONNECTED = 3;
export const WL_CONNECT_FAILED = 4;
export const WL_CONNECTION_LOST = 5;
export const WL_DISCONNECTED = 6;
export const WL_STOPPED = 254;
export const WL_NO_SHIELD = 255;

export const WIFI_SCAN_RUNNING = -1;
export const WIFI_SCAN_FAILED = -2;

export const WIFI_AUTH_OPEN = 0;
export const WIFI_AUTH_WEP = 1;
export const WIFI_AUTH_WPA_PSK = 2;
export const WIFI_AUTH_WPA2_PSK = 3;
export const WIFI_AUTH_WPA_WPA2_PSK = 4;
export const WIFI_AUTH_WPA2_ENTERPRISE = 5;
export const WIFI_AUTH_WPA3_PSK = 6;
export const WIFI_AUTH_WPA2_WPA3_PSK = 7;

export const WPA2_AUTH_PEAP = 1;
export const WPA2_AUTH_TTLS = 2;

/** For tests: one access point. */
export interface AirNetwork {
  readonly name: string;
  readonly signal: number;
  /** Empty: open. */
  readonly password: string;
  /** Of an organisation's network. */
  readonly user?: string;
  /** Whether the router gives addresses. */
  readonly givesAddress?: boolean;
}

const joinMs = 300;
const addressMs = 200;
const scanMs = 1500;
const reasonWrongPassword = 15;
const reasonNotFound = 201;
const reasonSignalLost = 200;
const reasonLeft = 8;

/** For tests: what is in reach, and what the radio was told. */
export const air = {
  networks: [] as AirNetwork[],
  /** Names in the order in which the device tried to join them. */
  attempts: [] as string[],
  accessPoint: undefined as { readonly name: string; readonly password: string } | undefined,
  /** The joined network's router is switched off. */
  loseSignal(): void {
    if (WiFi.status() === WL_CONNECTED) WiFi.fail(reasonSignalLost, WL_CONNECTION_LOST);
  },
  reset(): void {
    air.networks = [];
    air.attempts = [];
    air.accessPoint = undefined;
    WiFi.reset();
  },
};

const noAddress = new IPAddress(0, 0, 0, 0);

export class WiFiClass {
  private state = WL_STOPPED;
  private joined: AirNetwork | undefined;
  private found: readonly AirNetwork[] = [];
  private scanState = WIFI_SCAN_FAILED;
  private timers: ReturnType<typeof setTimeout>[] = [];
  private radioMode = WIFI_OFF;
  private accessPointAddress = noAddress;
  private hostname = "esp32";
  private fixed: IPAddress | undefined;

  mode(mode: number): boolean {
    this.radioMode = mode;
    if (this.state === WL_STOPPED && mode !== WIFI_OFF) this.state = WL_DISCONNECTED;
    return true;
  }
  getMode(): number {
    return this.radioMode;
  }
  persistent(_isPersistent: boolean): void {}
  setHostname(name: string): boolean {
    this.hostname = name;
    return true;
  }
  getHostname(): string {
    return this.hostname;
  }
  setSleep(_isEnabled: boolean): boolean {
    return true;
  }
  hostByName(_name: string, _address: IPAddress): number {
    return 0;
  }

  begin(
    name: string,
    passwordOrMethod: string | number = "",
    _identity = "",
    user = "",
    enterprisePassword = "",
  ): number {
    air.attempts.push(name);
    const password = typeof passwordOrMethod === "string" ? passwordOrMethod : enterprisePassword;
    this.stopTimers();
    if (this.joined !== undefined) noteDisconnection(reasonLeft);
    this.joined = undefined;
    this.state = WL_DISCONNECTED;
    this.after(joinMs, () => this.associate(name, password, user));
    return this.state;
  }
  status(): number {
    return this.state;
  }
  isConnected(): boolean {
    return this.state === WL_CONNECTED;
  }
  disconnect(_turnsRadioOff = false, _erases = false): boolean {
    this.stopTimers();
    if (this.joined !== undefined) noteDisconnection(reasonLeft);
    this.joined = undefined;
    this.state = WL_DISCONNECTED;
    return true;
  }
  reconnect(): boolean {
    return false;
  }
  setAutoReconnect(_isEnabled: boolean): boolean {
    return true;
  }
  config(local: IPAddress, _gateway: IPAddress, _subnet: IPAddress, _dns1?: IPAddress, _dns2?: IPAddress): boolean {
    this.fixed = local.toString() === noAddress.toString() ? undefined : local;
    return true;
  }
  localIP(): IPAddress {
    return this.state === WL_CONNECTED ? (this.fixed ?? new IPAddress(192, 168, 1, 50)) : noAddress;
  }
  gatewayIP(): IPAddress {
    return this.state === WL_CONNECTED ? new IPAddress(192, 168, 1, 1) : noAddress;
  }
  subnetMask(): IPAddress {
    return this.state === WL_CONNECTED ? new IPAddress(255, 255, 255, 0) : noAddress;
  }
  dnsIP(_index = 0): IPAddress {
    return this.gatewayIP();
  }
  macAddress(): string {
    return "24:6F:28:00:00:01";
  }
  SSID(index?: number): string {
    return (index === undefined ? this.joined?.name : this.found[index]?.name) ?? "";
  }
  RSSI(index?: number): number {
    return (index === undefined ? this.joined?.signal : this.found[index]?.signal) ?? 0;
  }
  BSSIDstr(_index?: number): string {
    return "02:00:00:00:00:01";
  }
  channel(_index?: number): number {
    return 6;
  }

  scanNetworks(inBackground = false, _showsHidden = false): number {
    this.scanState = WIFI_SCAN_RUNNING;
    const finish = (): void => {
      this.found = [...air.networks];
      this.scanState = this.found.length;
    };
    if (inBackground) setTimeout(finish, scanMs);
    else finish();
    return this.scanState;
  }
  scanComplete(): number {
    return this.scanState;
  }
  scanDelete(): void {
    this.found = [];
    this.scanState = WIFI_SCAN_FAILED;
  }
  encryptionType(index: number): number {
    return this.found[index]?.password === "" ? WIFI_AUTH_OPEN : WIFI_AUTH_WPA2_PSK;
  }

  softAP(name: string, password = "", _channel = 1, _hidden = 0, _maximumStations = 4): boolean {
    if (name === "" || (password !== "" && password.length < 8)) return false;
    air.accessPoint = { name, password };
    return true;
  }
  softAPConfig(local: IPAddress, _gateway: IPAddress, _subnet: IPAddress): boolean {
    this.accessPointAddress = local;
    return true;
  }
  softAPdisconnect(_turnsRadioOff = false): boolean {
    air.accessPoint = undefined;
    return true;
  }
  softAPIP(): IPAddress {
    return air.accessPoint === undefined ? noAddress : this.accessPointAddress;
  }
  softAPgetStationNum(): number {
    return 0;
  }
  softAPmacAddress(): string {
    return "24:6F:28:00:00:02";
  }

  /** For tests: the connection ends, or does not come about. */
  fail(reason: number, state: number): void {
    this.stopTimers();
    this.joined = undefined;
    this.state = state;
    noteDisconnection(reason);
  }
  /** For tests: a radio that was just switched on. */
  reset(): void {
    this.stopTimers();
    this.joined = undefined;
    this.state = WL_STOPPED;
    this.radioMode = WIFI_OFF;
    this.fixed = undefined;
    this.scanDelete();
  }

  private associate(name: string, password: string, user: string): void {
    const reachable = air.networks.filter((network) => network.name === name);
    const network = reachable.sort((a, b) => b.signal - a.signal)[0];
    if (network === undefined) {
      this.fail(reasonNotFound, WL_NO_SSID_AVAIL);
    } else if (network.password !== password || (network.user ?? "") !== user) {
      this.fail(reasonWrongPassword, WL_DISCONNECTED);
    } else {
      this.joined = network;
      this.state = WL_IDLE_STATUS;
      if (this.fixed !== undefined || (network.givesAddress ?? true))
        this.after(addressMs, () => (this.state = WL_CONNECTED));
    }
  }
  private after(durationMs: number, action: () => void): void {
    this.timers.push(setTimeout(action, durationMs));
  }
  private stopTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
  }
}
export const WiFi = new WiFiClass();
