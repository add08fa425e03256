import type { Host } from "../lsp/host.ts";
import { startSegmenter } from "./workerSegmenter.ts";

/** What Node brings for the server. */
export const nodeHost: Host = {
  loadSegmenter: () => startSegmenter(),
  now: () => performance.now(),
  later: (callback) => void setImmediate(callback),
  // Beside the bundle as beside the sources: dist/server/main.cjs and server/src/node/host.ts.
  checkPages: new URL("../checks", import.meta.url).href,
};
