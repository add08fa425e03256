import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as Nodejieba from "nodejieba";
import type { Segmenter, TaggedSentence } from "../core/ports.ts";
import { SegmenterError } from "./segmenterError.ts";

/** A segmenter that answers at once. */
export interface DirectSegmenter extends Segmenter {
  tag(sentences: readonly string[]): TaggedSentence[];
}

/** Beside the bundles, else where a build of these sources puts it. */
const folders = ["../dictionary", "../../../dist/dictionary"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * Loads nodejieba with the pruned dictionary; takes some tenths of a second and blocks, so a server does it in a worker.
 * @param folder of the dictionary; by default where the build puts it
 * @throws SegmenterError when the native module or the dictionary is missing or damaged
 */
export function loadNodejieba(folder?: string): DirectSegmenter {
  const dictionary = openDictionary(folder ?? folders.find(hasManifest) ?? folders[0]!);
  const native = loadModule({
    dict: dictionary.file("words.utf8"),
    hmmDict: dictionary.file("model.utf8"),
    userDict: dictionary.file("user.utf8"),
    idfDict: dictionary.file("idf.utf8"),
    stopWordDict: dictionary.file("stop.utf8"),
  });
  return {
    name: dictionary.name,
    tag: (sentences) => sentences.map((sentence) => withOffsets(sentence, native.tag(sentence))),
  };
}

/**
 * Native words → offsets in UTF-16 units of the sentence as it was given. The native side works on UTF-8, in which a lone
 * surrogate is one replacement character: one unit either way. Words that cannot be found are left out.
 */
export function withOffsets(sentence: string, words: readonly Nodejieba.TagResult[]): TaggedSentence {
  const wellFormed = sentence.replace(/\p{Surrogate}/gu, "\ufffd");
  const tagged: TaggedSentence = [];
  let at = 0;
  for (const { word, tag } of words) {
    const start = wellFormed.startsWith(word, at) ? at : wellFormed.indexOf(word, at);
    if (start < 0 || word === "") continue;
    at = start + word.length;
    tagged.push({ start, end: at, tag });
  }
  return tagged;
}

interface Dictionary {
  name: string;
  file(name: string): string;
}

const manifestOf = (folder: string): string => join(folder, "dictionary.json");

const hasManifest = (folder: string): boolean => statSync(manifestOf(folder), { throwIfNoEntry: false }) !== undefined;

/** The native code ends the whole process when a file is missing or cut short: every size is held against the manifest first. */
function openDictionary(folder: string): Dictionary {
  const manifest = readManifest(folder);
  for (const [file, size] of Object.entries(manifest.sizes)) {
    if (statSync(join(folder, file), { throwIfNoEntry: false })?.size !== size) {
      throw damaged(join(folder, file), "is missing or damaged");
    }
  }
  return { name: manifest.name, file: (name) => join(folder, name) };
}

function readManifest(folder: string): { name: string; sizes: Record<string, number> } {
  const path = manifestOf(folder);
  if (!hasManifest(folder)) throw damaged(folder, "is missing");
  try {
    return JSON.parse(readFileSync(path, "utf8")) as { name: string; sizes: Record<string, number> };
  } catch (error) {
    throw damaged(path, `cannot be read (${reason(error)})`);
  }
}

const damaged = (where: string, what: string): SegmenterError =>
  new SegmenterError(
    "dictionary",
    where,
    `The segmenter's dictionary ${what}: ${where}. Build the project again, or install the extension again.`,
  );

/** The package itself loads without its native part; only the first call shows whether that is there. */
function loadModule(options: Nodejieba.LoadOptions): typeof Nodejieba {
  try {
    const native = createRequire(import.meta.url)("nodejieba") as typeof Nodejieba;
    native.load(options);
    return native;
  } catch (error) {
    throw new SegmenterError(
      "module",
      "nodejieba",
      `The native module nodejieba cannot be loaded (${reason(error)}). ` +
        "Run npm rebuild nodejieba, or install the extension's package for this platform.",
    );
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
