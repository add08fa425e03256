// Where things are, in one place.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const root = dirname(import.meta.dirname);
export const dist = join(root, "dist");
export const samples = join(root, "samples");
/** Everything that can be downloaded or made again. */
export const cache = join(root, ".cache");

interface Manifest {
  name: string;
  publisher: string;
  version: string;
}

export const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
/** `publisher.name`, as VS Code calls the extension. */
export const extensionId = `${manifest.publisher}.${manifest.name}`;
