// Copies the letters and htmx from node_modules to the static files of the application, with their licences.
// Each letter carries its version in its name, so that a browser may keep it for a year.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";

const uit = new URL("./node_modules/", import.meta.url);
const naar = new URL("../src/main/resources/static/", import.meta.url);

const letters = [
  ["@fontsource-variable/source-sans-3", "source-sans-3-latin-wght-normal"],
  ["@fontsource-variable/source-sans-3", "source-sans-3-latin-wght-italic"],
  ["@fontsource-variable/source-sans-3", "source-sans-3-latin-ext-wght-normal"],
  ["@fontsource-variable/source-serif-4", "source-serif-4-latin-wght-normal"],
];

const versie = (pakket) => JSON.parse(readFileSync(new URL(`${pakket}/package.json`, uit), "utf8")).version;

mkdirSync(new URL("letters/", naar), { recursive: true });
mkdirSync(new URL("js/", naar), { recursive: true });
for (const oud of readdirSync(new URL("letters/", naar)))
  if (oud.endsWith(".woff2")) rmSync(new URL(`letters/${oud}`, naar));
for (const [pakket, bestand] of letters)
  copyFileSync(new URL(`${pakket}/files/${bestand}.woff2`, uit), new URL(`letters/${bestand}-${versie(pakket)}.woff2`, naar));
for (const pakket of new Set(letters.map(([p]) => p)))
  copyFileSync(new URL(`${pakket}/LICENSE`, uit), new URL(`letters/OFL-${pakket.split("/")[1]}.txt`, naar));

const htmx = readFileSync(new URL("htmx.org/dist/htmx.min.js", uit), "utf8");
writeFileSync(new URL("js/htmx.min.js", naar), `/* htmx ${versie("htmx.org")}, BSD Zero Clause License */\n${htmx.trimEnd()}\n`);
copyFileSync(new URL("htmx.org/LICENSE", uit), new URL("js/LICENSE-htmx.txt", naar));
