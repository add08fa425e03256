import type { Host } from "../lsp/host.ts";
import { decode } from "./decode.ts";
import { files } from "./files.ts";
import { startSegmenter } from "./workerSegmenter.ts";

/** The build copies to dist what stands among the sources at other places. */
const built = !import.meta.url.endsWith(".ts");
const near = (path: string): string => new URL(path, import.meta.url).href;

/** What Node brings for the server. */
export const nodeHost: Host = {
  loadSegmenter: () => startSegmenter(),
  now: () => performance.now(),
  later: (callback) => void setImmediate(callback),
  decode: (base64) => decode(Buffer.from(base64, "base64")),
  ...files,
  checkPages: near(built ? "../checks" : "../core/checks"),
  programs: near(built ? "../register/programs.json" : "../../register/programs.json"),
};
