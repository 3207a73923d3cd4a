import type { Github } from "../world/github/index.ts";
import { webHosts, type WifiNetwork, type World, type WorldHost } from "../world/world.ts";

/** The network that the demo's device is meant to join. */
export const home = {
  ssid: "Otter Home",
  rssi: -48,
  channel: 6,
  security: "wpa2",
  password: "riverbank",
} as const satisfies WifiNetwork;

/** A house in a town: one's own network, the neighbours', a café's without a password, and one that hides its name. */
const neighbours: readonly WifiNetwork[] = [
  { ssid: "Otter Home", rssi: -71, channel: 11, security: "wpa2", password: home.password },
  { ssid: "Café am Fluß", rssi: -66, channel: 1, security: "open", internet: false },
  { ssid: "FRITZ!Box 7590 <b>", rssi: -78, channel: 1, security: "wpa2/wpa3", password: "something else" },
  { ssid: "Printer-5F20", rssi: -83, channel: 3, security: "wpa2", password: "0123456789" },
  { ssid: "cellar", rssi: -69, channel: 9, security: "wpa2", password: "very secret", hidden: true },
];

export function demoWorld(github: Github, others: readonly WorldHost[]): World {
  return { networks: [home, ...neighbours], hosts: [...webHosts(github.hosts), ...others] };
}
