/**
 * The WiFi radio: station and access point. https://docs.espressif.com/projects/arduino-esp32/en/latest/api/wifi.html
 *
 * `WiFi.onEvent` is not bound: its handlers run in another task. The reason of a lost connection, which only
 * events tell, is in `arduino/WiFiReason`.
 *
 * @include <WiFi.h>
 */
import type { IPAddress } from "arduino/IPAddress";

/** @type {wifi_mode_t} */
export declare const WIFI_OFF: number;
/** @type {wifi_mode_t} */
export declare const WIFI_STA: number;
/** @type {wifi_mode_t} */
export declare const WIFI_AP: number;
/** @type {wifi_mode_t} */
export declare const WIFI_AP_STA: number;

/** @type {wl_status_t} */
export declare const WL_IDLE_STATUS: number;
/** @type {wl_status_t} */
export declare const WL_NO_SSID_AVAIL: number;
/** @type {wl_status_t} */
export declare const WL_SCAN_COMPLETED: number;
/** @type {wl_status_t} */
export declare const WL_CONNECTED: number;
/** @type {wl_status_t} */
export declare const WL_CONNECT_FAILED: number;
/** @type {wl_status_t} */
export declare const WL_CONNECTION_LOST: number;
/** @type {wl_status_t} */
export declare const WL_DISCONNECTED: number;
/** @type {wl_status_t} */
export declare const WL_STOPPED: number;
/** @type {wl_status_t} */
export declare const WL_NO_SHIELD: number;

/** @type {int16_t} */
export declare const WIFI_SCAN_RUNNING: number;
/** @type {int16_t} */
export declare const WIFI_SCAN_FAILED: number;

/** @type {wifi_auth_mode_t} */
export declare const WIFI_AUTH_OPEN: number;
/** @type {wifi_auth_mode_t} */
export declare const WIFI_AUTH_WEP: number;
/** @type {wifi_auth_mode_t} */
export declare const WIFI_AUTH_WPA_PSK: number;
/** @type {wifi_auth_mode_t} */
export declare const WIFI_AUTH_WPA2_PSK: number;
/** @type {wifi_auth_mode_t} */
export declare const WIFI_AUTH_WPA_WPA2_PSK: number;
/** @type {wifi_auth_mode_t} */
export declare const WIFI_AUTH_WPA2_ENTERPRISE: number;
/** @type {wifi_auth_mode_t} */
export declare const WIFI_AUTH_WPA3_PSK: number;
/** @type {wifi_auth_mode_t} */
export declare const WIFI_AUTH_WPA2_WPA3_PSK: number;

/** @type {wpa2_auth_method_t} */
export declare const WPA2_AUTH_PEAP: number;
/** @type {wpa2_auth_method_t} */
export declare const WPA2_AUTH_TTLS: number;

export declare class WiFiClass {
  private constructor();

  // ---- both ----------------------------------------------------------------------------------
  /**
   * `WIFI_OFF`, `WIFI_STA`, `WIFI_AP` or `WIFI_AP_STA`.
   * @param {wifi_mode_t} mode
   * @returns {bool}
   */
  mode(mode: number): boolean;
  /** @returns {wifi_mode_t} */
  getMode(): number;
  /**
   * Whether the core itself writes names and passwords to flash.
   * @param {bool} isPersistent
   */
  persistent(isPersistent: boolean): void;
  /**
   * The name given to the router; before `mode` and `begin`.
   * @param {const char*} name
   * @returns {bool}
   */
  setHostname(name: string): boolean;
  /** @returns {const char*} */
  getHostname(): string;
  /**
   * Whether the radio may sleep between beacons: saves power, delays what arrives.
   * @param {bool} isEnabled
   * @returns {bool}
   */
  setSleep(isEnabled: boolean): boolean;
  /**
   * Asks the DNS for an IPv4 address; 1 when `address` was filled in.
   * @param {const char*} name
   * @returns {int}
   */
  hostByName(name: string, address: IPAddress): number;

  // ---- station -------------------------------------------------------------------------------
  /**
   * Starts joining; `status` tells how it goes. Without a password: an open network.
   * @param {String} name
   * @param {String} password
   * @returns {wl_status_t}
   */
  begin(name: string, password?: string): number;
  /**
   * Starts joining a network of an organisation (WPA2-Enterprise). The network itself is not verified: that takes a certificate.
   * @param {const char*} name
   * @param {wpa2_auth_method_t} method
   * @param {const char*} identity
   * @param {const char*} user
   * @param {const char*} password
   * @returns {wl_status_t}
   */
  begin(name: string, method: number, identity: string, user: string, password: string): number;
  /** @returns {wl_status_t} */
  status(): number;
  /** @returns {bool} */
  isConnected(): boolean;
  /**
   * @param {bool} turnsRadioOff
   * @param {bool} erases also the core's own stored network
   * @returns {bool}
   */
  disconnect(turnsRadioOff?: boolean, erases?: boolean): boolean;
  /** @returns {bool} */
  reconnect(): boolean;
  /**
   * @param {bool} isEnabled
   * @returns {bool}
   */
  setAutoReconnect(isEnabled: boolean): boolean;
  /**
   * A fixed address instead of DHCP; `0.0.0.0` everywhere goes back to DHCP.
   * @returns {bool}
   */
  config(local: IPAddress, gateway: IPAddress, subnet: IPAddress, dns1?: IPAddress, dns2?: IPAddress): boolean;
  /** @returns {IPAddress} */
  localIP(): IPAddress;
  /** @returns {IPAddress} */
  gatewayIP(): IPAddress;
  /** @returns {IPAddress} */
  subnetMask(): IPAddress;
  /**
   * @param {uint8_t} index 0 or 1
   * @returns {IPAddress}
   */
  dnsIP(index?: number): IPAddress;
  /**
   * `24:6F:28:00:00:01`; zeros before `mode`, see `ESP.getEfuseMac`.
   * @returns {String}
   */
  macAddress(): string;
  /**
   * The name of the joined network.
   * @returns {String}
   */
  SSID(): string;
  /**
   * The name of a network that was found.
   * @param {uint8_t} index
   * @returns {String}
   */
  SSID(index: number): string;
  /**
   * Signal of the joined network in dBm.
   * @returns {int8_t}
   */
  RSSI(): number;
  /**
   * Signal of a network that was found in dBm.
   * @param {uint8_t} index
   * @returns {int32_t}
   */
  RSSI(index: number): number;
  /** @returns {String} */
  BSSIDstr(): string;
  /**
   * @param {uint8_t} index
   * @returns {String}
   */
  BSSIDstr(index: number): string;
  /** @returns {int32_t} */
  channel(): number;
  /**
   * @param {uint8_t} index
   * @returns {int32_t}
   */
  channel(index: number): number;

  // ---- scanning ------------------------------------------------------------------------------
  /**
   * Looks for networks: the number found; with `inBackground` `WIFI_SCAN_RUNNING`, and `scanComplete` tells later.
   * @param {bool} inBackground
   * @param {bool} showsHidden
   * @returns {int16_t}
   */
  scanNetworks(inBackground?: boolean, showsHidden?: boolean): number;
  /**
   * The number of networks found, `WIFI_SCAN_RUNNING` or `WIFI_SCAN_FAILED`.
   * @returns {int16_t}
   */
  scanComplete(): number;
  scanDelete(): void;
  /**
   * @param {uint8_t} index
   * @returns {wifi_auth_mode_t}
   */
  encryptionType(index: number): number;

  // ---- access point --------------------------------------------------------------------------
  /**
   * Opens an access point; false for a password of 1 to 7 characters. Without a password it is open to all.
   * @param {String} name
   * @param {String} password
   * @param {int} channel
   * @param {int} hidden 1 to hide the name
   * @param {int} maximumStations
   * @returns {bool}
   */
  softAP(name: string, password?: string, channel?: number, hidden?: number, maximumStations?: number): boolean;
  /** @returns {bool} */
  softAPConfig(local: IPAddress, gateway: IPAddress, subnet: IPAddress): boolean;
  /**
   * @param {bool} turnsRadioOff
   * @returns {bool}
   */
  softAPdisconnect(turnsRadioOff?: boolean): boolean;
  /** @returns {IPAddress} */
  softAPIP(): IPAddress;
  /** @returns {uint8_t} */
  softAPgetStationNum(): number;
  /** @returns {String} */
  softAPmacAddress(): string;
}
export declare const WiFi: WiFiClass;
