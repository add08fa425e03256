// The pruned dictionary of the segmenter: `prepareDictionary(folder)`.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Rarer words double the cost of loading and change next to nothing in news prose. */
const frequentEnough = 10;

const require = createRequire(import.meta.url);
const manifestName = "dictionary.json";

/**
 * Writes the files that the nodejieba adapter loads, and `dictionary.json` with their sizes, into `folder`; does nothing
 * where they already are. Keyword extraction is never used, so its tables shrink to the one line that cppjieba insists on.
 */
export function prepareDictionary(folder: string, leastFrequency = frequentEnough): void {
  const library = dirname(require.resolve("nodejieba/package.json"));
  const { version } = JSON.parse(readFileSync(join(library, "package.json"), "utf8")) as { version: string };
  const name = `nodejieba@${version}, words of frequency ${leastFrequency} and more`;
  if (isPrepared(folder, name)) return;

  const source = join(library, "submodules", "cppjieba", "dict");
  const files: Record<string, string> = {
    "words.utf8": frequentWords(readFileSync(join(source, "jieba.dict.utf8"), "utf8"), leastFrequency),
    "model.utf8": readFileSync(join(source, "hmm_model.utf8"), "utf8"),
    "user.utf8": "",
    "idf.utf8": "的 1.0\n",
    "stop.utf8": "的\n",
  };
  // Built aside and moved, so that nobody ever reads half a dictionary: the native code aborts the process on one.
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const sizes: Record<string, number> = {};
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(unfinished, file), text);
    sizes[file] = Buffer.byteLength(text);
  }
  writeFileSync(join(unfinished, manifestName), `${JSON.stringify({ name, sizes }, null, 2)}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

function isPrepared(folder: string, name: string): boolean {
  const manifest = join(folder, manifestName);
  if (!existsSync(manifest)) return false;
  const found = JSON.parse(readFileSync(manifest, "utf8")) as { name: string; sizes: Record<string, number> };
  return (
    found.name === name &&
    Object.entries(found.sizes).every(
      ([file, size]) => statSync(join(folder, file), { throwIfNoEntry: false })?.size === size,
    )
  );
}

/** The lines `word frequency class` that are frequent enough. */
function frequentWords(dictionary: string, leastFrequency: number): string {
  const kept = dictionary.split("\n").filter((line) => Number(line.split(" ")[1]) >= leastFrequency);
  return `${kept.join("\n")}\n`;
}
