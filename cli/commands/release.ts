import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { InvalidArgumentError, Option, type Command } from "commander";
import { amendRelease, isPrerelease, nextSequence, yankRelease } from "../../release/amend.ts";
import { releaseContents, type ReleaseContents } from "../../release/contents.ts";
import { releaseNotes } from "../../release/git.ts";
import { readBuiltBoards } from "../../release/images.ts";
import { stableChannel, type Manifest } from "../../release/manifest.ts";
import { readBases } from "../../release/packing/bases.ts";
import { publishRelease } from "../../release/publish.ts";
import { parseVersion } from "../../release/version.ts";
import type { SigningKey } from "../../release/keys.ts";
import type { CommandModule } from "../command.ts";
import { CliError, exitCodes } from "../exit-codes.ts";
import { productOf, refusing, releaseKey, releasePlace, tokenOf, type PlaceOptions } from "../release-place.ts";
import { terminal } from "../terminal.ts";

interface AmendOptions extends PlaceOptions {
  readonly lifetime: number;
  readonly rollout: number;
  readonly channel?: string;
}

interface CreateOptions extends AmendOptions {
  readonly channel: string;
  readonly images: string;
  readonly firmware: string;
  readonly minimumVersion: string;
  readonly sequence?: number;
  readonly notes?: string;
  readonly out?: string;
  readonly compressed: boolean;
  readonly deltaFrom: readonly string[];
  readonly dryRun?: boolean;
}

const percentage = wholeNumber(0, 100);
const { paint } = terminal;

export const command: CommandModule = {
  register: (release) => {
    withCreateOptions(withPlace(release.command("create <version>", { isDefault: true })))
      .description("sign and publish what PlatformIO built, for every device")
      .action((version: string, options: CreateOptions) => refusing(() => create(version, options)));
    withPlace(release.command("promote <tag>"))
      .description("give a release to more devices, or to another channel")
      .option("--rollout <percent>", "how many of a hundred devices take it", percentage, 100)
      .option("--channel <name>", "stable, or a channel that devices choose")
      .action((tag: string, options: AmendOptions) =>
        refusing(() => amend(tag, options, { rollout: options.rollout, channel: options.channel })),
      );
    withPlace(release.command("yank <tag>"))
      .description("take a release back: no further device installs it")
      .action((tag: string, options: AmendOptions) => refusing(() => yank(tag, options)));
    withPlace(release.command("resign <tag>"))
      .description("sign a release again, so that it does not expire")
      .action((tag: string, options: AmendOptions) => refusing(() => amend(tag, options, {})));
  },
};

function withPlace(command: Command): Command {
  return command
    .option("--repository <owner/name>", "on GitHub; the git remote 'origin' unless given")
    .option("--key <file>", "the private key that signs; OTTER_SIGNING_KEY has its text in CI")
    .option("--lifetime <days>", "how long devices believe the signature", wholeNumber(1, 3650), 90);
}

function withCreateOptions(command: Command): Command {
  return command
    .option("--images <folder>", "where <environment>/firmware.bin lies", path.join(".pio", "build"))
    .option("--firmware <folder>", "the firmware that was built", "firmware-src")
    .option("--channel <name>", "stable, or a channel that devices choose", stableChannel)
    .option("--rollout <percent>", "how many of a hundred devices take it", percentage, 100)
    .option("--minimum-version <version>", "the oldest version that can be updated to this one", "0.0.0")
    .option("--delta-from <release>", "a tag, 'newest' or a folder; devices that run it download a delta", append, [])
    .option("--no-compressed", "offer no compressed images")
    .option("--notes <file>", "Markdown; the commits since the last tag unless given")
    .option("--dry-run", "show what would be published, and publish nothing")
    .addOption(new Option("--out <folder>", "write the files to a folder, for a website, and publish nothing"))
    .addOption(
      new Option("--sequence <number>", "counts releases; one above the highest unless given").argParser(
        wholeNumber(1, 2 ** 32 - 1),
      ),
    );
}

async function create(versionText: string, options: CreateOptions): Promise<void> {
  const version = versionText.replace(/^v/, "");
  if (parseVersion(version) === undefined) throw new CliError(`${versionText} is no version.`, exitCodes.usage);
  const key = await releaseKey(options);
  const product = productOf(options.firmware, key);
  const built = readBuiltBoards(options.images, version);
  const sequence = await sequenceOf(version, options, key);
  const { channel, rollout, minimumVersion, lifetime: lifetimeDays } = options;
  const bases = await readBases({
    places: options.deltaFrom,
    shelf: () => releasePlace(options).releases,
    key: key.publicKey,
    product,
    version,
  });
  const offered = { built, isCompressed: options.compressed, bases };
  const description = { product, version, sequence, channel, rollout, minimumVersion, lifetimeDays, ...offered };
  const contents = await releaseContents(description, key);
  if (options.out !== undefined) return write(contents, options.out);
  const tag = `v${version}`;
  const notes = options.notes === undefined ? releaseNotes(options.firmware, tag) : readFileSync(options.notes, "utf8");
  if (options.dryRun === true) return show(contents, notes);
  await publish(tag, notes, contents, options);
}

async function sequenceOf(version: string, options: CreateOptions, key: SigningKey): Promise<number> {
  if (options.sequence !== undefined) return options.sequence;
  if (options.out !== undefined) {
    throw new CliError("A website does not tell which releases there were: say --sequence <number>.", exitCodes.usage);
  }
  if (options.dryRun === true && tokenOf() === undefined) {
    terminal.note("Without GITHUB_TOKEN the next sequence number is not known; 1 stands in for it.");
    return 1;
  }
  terminal.progress("reading the releases that are out");
  return nextSequence(releasePlace(options).releases, version, key);
}

async function publish(tag: string, notes: string, contents: ReleaseContents, options: CreateOptions): Promise<void> {
  const { repository, releases } = releasePlace(options);
  const { manifest, assets } = contents;
  const place = { owner: repository.owner, repository: repository.name, tag };
  const description = { ...place, title: manifest.version, notes, isPrerelease: isPrerelease(manifest) };
  await publishRelease(releases, description, assets, (name, sentBytes, totalBytes) =>
    terminal.progress(`uploading ${name} (${Math.floor((100 * sentBytes) / totalBytes)} %)`),
  );
  terminal.note(`published ${tag} in ${repository.owner}/${repository.name}: ${describe(manifest)}`);
}

async function amend(
  tag: string,
  options: AmendOptions,
  { rollout, channel }: { readonly rollout?: number; readonly channel?: string | undefined },
): Promise<void> {
  const changes = { ...(rollout !== undefined && { rollout }), ...(channel !== undefined && { channel }) };
  const amendment = { ...changes, lifetimeDays: options.lifetime, now: nowSeconds() };
  const { releases } = releasePlace(options);
  const manifest = await amendRelease(releases, tag, amendment, await releaseKey(options));
  terminal.note(`signed ${tag} again: ${describe(manifest)}`);
}

async function yank(tag: string, options: AmendOptions): Promise<void> {
  const { releases } = releasePlace(options);
  const amendment = { lifetimeDays: options.lifetime, now: nowSeconds() };
  await yankRelease(releases, tag, amendment, await releaseKey(options));
  terminal.note(`took ${tag} back. Devices that have it leave it when a higher version is out.`);
}

function write({ assets, manifest }: ReleaseContents, folder: string): void {
  mkdirSync(folder, { recursive: true });
  // The manifest is last: what it names is there when it appears.
  for (const { name, bytes } of assets) writeFileSync(path.join(folder, name), bytes);
  terminal.note(`wrote ${assets.length} files to ${folder}: ${describe(manifest)}`);
}

function show({ assets, manifest }: ReleaseContents, notes: string): void {
  terminal.line(JSON.stringify(manifest, undefined, 2));
  terminal.line();
  for (const { name, bytes } of assets) terminal.line(`${String(bytes.length).padStart(9)}  ${name}`);
  terminal.line();
  terminal.line(paint.dim(notes.trimEnd()));
}

function describe({ version, sequence, channel, rollout, expires }: Manifest): string {
  const day = new Date(expires * 1000).toISOString().slice(0, 10);
  return `version ${version}, sequence ${sequence}, channel ${channel}, ${rollout} % of the devices, until ${day}`;
}

function append(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

function wholeNumber(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= lowest && value <= highest && text.trim() !== "") return value;
    throw new InvalidArgumentError(`It is a whole number from ${lowest} to ${highest}.`);
  };
}
