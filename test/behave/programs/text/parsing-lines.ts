const file = "name = led\n# comment\npin=2\n\nlevel = 0.5 # half\nbroken\n";
const settings = new Map<string, string>();
for (const [index, raw] of file.split("\n").entries()) {
  const hash = raw.indexOf("#");
  const line = (hash < 0 ? raw : raw.slice(0, hash)).trim();
  if (line === "") continue;
  const equals = line.indexOf("=");
  if (equals < 0) {
    console.log(`line ${index + 1}: no "=" in ${JSON.stringify(line)}`);
    continue;
  }
  settings.set(line.slice(0, equals).trim(), line.slice(equals + 1).trim());
}
for (const [key, value] of settings) console.log(key, "->", value, Number(value) * 2);
