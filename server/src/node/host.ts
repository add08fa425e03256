import type { Host } from "../lsp/host.ts";
import { decode } from "./decode.ts";
import { startSegmenter } from "./workerSegmenter.ts";

/** What Node brings for the server. */
export const nodeHost: Host = {
  loadSegmenter: () => startSegmenter(),
  now: () => performance.now(),
  later: (callback) => void setImmediate(callback),
  decode: (base64) => decode(Buffer.from(base64, "base64")),
  // The build copies the pages to dist/checks; among the sources they stand beside the checks.
  checkPages: new URL(import.meta.url.endsWith(".ts") ? "../core/checks" : "../checks", import.meta.url).href,
};
