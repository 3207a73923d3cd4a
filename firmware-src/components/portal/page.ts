import { hexOf, readable } from "../../support/bytes.ts";
import { escapeHtml, fillTemplate } from "../../support/html.ts";
import type { Credentials } from "../wifi/credentials.ts";
import type { Internet } from "../wifi/internet.ts";
import type { FoundNetwork } from "../wifi/scanner.ts";
import type { JoinRequest } from "../wifi/station.ts";
import type { Field } from "./settings.ts";
import { renderSettings } from "./settings-form.ts";
import { signalBar, signalText } from "./signal.ts";
import { say, type Texts } from "./texts/texts.ts";

/** The network that the device is in. */
export interface Connection {
  readonly name: string;
  readonly address: string;
  readonly internet: Internet;
}

/** A line of the details, both sides plain text, with a bar when it is about a signal (dBm). */
export interface Detail {
  readonly label: string;
  readonly value: string;
  readonly signal?: number | undefined;
}

/** A page that the device adds. */
export interface Link {
  readonly path: string;
  readonly title: string;
}

/** What the page shows. All names are as they came from the air: nothing here is escaped yet. */
export interface PageState {
  readonly deviceName: string;
  readonly token: string;
  /** A message about the last change, in the page's language; empty: none. */
  readonly notice: string;
  readonly request: JoinRequest | undefined;
  readonly connection: Connection | undefined;
  readonly isScanning: boolean;
  readonly isUpdating: boolean;
  readonly networks: readonly FoundNetwork[];
  readonly saved: readonly Credentials[];
  readonly details: readonly Detail[];
  readonly settings: readonly Field[];
  readonly links: readonly Link[];
}

/** Seconds after which a browser without a script loads the page again while something goes on. */
const reloadSeconds = 3;

/** The page as HTML. */
export function renderPage(template: string, state: PageState, texts: Texts): string {
  const isBusy = state.isScanning || state.isUpdating || state.request?.state === "connecting";
  const hasChosenListed = state.networks.some((network) => network.name === state.request?.name);
  return fillTemplate(
    template,
    new Map([
      ["language", texts.language],
      ["title", escapeHtml(say(texts.title, state.deviceName))],
      ["reload", isBusy ? `<meta http-equiv="refresh" content="${reloadSeconds};url=/">` : ""],
      ["busy", isBusy ? "1" : ""],
      ["status", renderStatus(state, texts)],
      ["token", escapeHtml(state.token)],
      ["networksTitle", escapeHtml(texts.networks)],
      ["networks", renderNetworks(state, texts)],
      ["otherChosen", state.request !== undefined && !hasChosenListed ? " checked" : ""],
      ["other", escapeHtml(texts.other)],
      ["otherName", escapeHtml(texts.otherName)],
      ["password", escapeHtml(texts.password)],
      ["showPassword", escapeHtml(texts.showPassword)],
      ["more", escapeHtml(texts.more)],
      ["rare", renderRare(texts)],
      ["join", escapeHtml(texts.join)],
      ["refresh", escapeHtml(texts.refresh)],
      ["saved", renderSaved(state, texts)],
      ["settings", renderSettings(state.settings, state.token, texts)],
      ["links", state.links.map(renderLink).join("")],
      ["detailsTitle", escapeHtml(texts.details)],
      ["details", state.details.map(renderDetail).join("")],
      ["checkNow", escapeHtml(texts.checkNow)],
    ]),
  );
}

function renderStatus(state: PageState, texts: Texts): string {
  const lines: string[] = [];
  if (state.notice !== "") lines.push(state.notice);
  lines.push(statusText(state, texts));
  if (state.request?.state === "connecting") lines.push(texts.mayBreak);
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
}

function statusText({ request, connection }: PageState, texts: Texts): string {
  const joined = connection === undefined ? "" : joinedText(connection, texts);
  const state = request?.state ?? "joined";
  const name = readable(request?.name ?? "");
  if (state === "connecting") return say(texts.connecting, name);
  if (state === "joined") return connection === undefined ? texts.noNetwork : joined;
  return `${say(texts.failed, name, texts.failures.get(state) ?? state)} ${joined}`;
}

function joinedText(connection: Connection, texts: Texts): string {
  const { name, address, internet } = connection;
  const joined = say(texts.joined, readable(name), address);
  if (internet === "not there") return `${joined} ${texts.noInternet}`;
  return internet === "sign-in page" ? `${joined} ${texts.signIn}` : joined;
}

function renderNetworks(state: PageState, texts: Texts): string {
  if (state.networks.length === 0) return `<p>${escapeHtml(state.isScanning ? texts.scanning : texts.noneFound)}</p>`;
  return state.networks.map((network) => renderNetwork(network, state, texts)).join("");
}

function renderNetwork(network: FoundNetwork, state: PageState, texts: Texts): string {
  const chosen = state.request?.name ?? state.connection?.name;
  const checked = network.name === chosen ? " checked" : "";
  const access = network.isOpen ? texts.open : texts.locked;
  const facts = signalBar(network.signal) + escapeHtml(` ${access}, ${signalText(network.signal, texts)}`);
  // The name goes back to the device byte for byte: nothing on the way may read or change it.
  const radio = `<input type="radio" name="network" value="${hexOf(network.name)}"${checked}>`;
  return `<label>${radio}<bdi>${escapeHtml(readable(network.name))}</bdi> <small>${facts}</small></label>`;
}

/** What only few networks need. */
function renderRare(texts: Texts): string {
  const method = `<label for="method">${escapeHtml(texts.method)}</label>`;
  const methods = `<select id="method" name="method"><option>PEAP<option>TTLS</select>`;
  return [
    renderField("user", texts.user),
    method + methods,
    renderField("address", texts.address),
    renderField("gateway", texts.gateway),
    renderField("mask", texts.mask),
    renderField("dns", texts.nameServer),
  ].join("");
}

function renderField(name: string, label: string): string {
  return `<label for="${name}">${escapeHtml(label)}</label><input id="${name}" name="${name}">`;
}

function renderSaved(state: PageState, texts: Texts): string {
  if (state.saved.length === 0) return "";
  const token = `<input type="hidden" name="token" value="${escapeHtml(state.token)}">`;
  const rows = state.saved.map((known) => {
    const name = escapeHtml(readable(known.name));
    const button = `<button class="quiet" name="network" value="${hexOf(known.name)}">`;
    return `<div>${button}${escapeHtml(texts.forget)} <bdi>${name}</bdi></button></div>`;
  });
  const form = `<form action="/forget" method="post">${token}${rows.join("")}</form>`;
  return `<h2>${escapeHtml(texts.saved)}</h2>${form}`;
}

function renderLink({ path, title }: Link): string {
  return `<p><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></p>`;
}

function renderDetail({ label, value, signal }: Detail): string {
  const bar = signal === undefined ? "" : `${signalBar(signal)} `;
  return `<dt>${escapeHtml(label)}</dt><dd>${bar}${escapeHtml(value)}</dd>`;
}
