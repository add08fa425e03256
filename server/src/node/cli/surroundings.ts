import { once } from "node:events";
import { type DirectSegmenter, loadNodejieba } from "../nodejieba.ts";

/** What the command line has around it. */
export interface Surroundings {
  /** Resolves once there is room for more. */
  print(text: string): Promise<void>;
  /** A line on standard error. */
  complain(line: string): void;
  /** Whether colours are wanted on standard output. */
  colours: boolean;
  /** @throws SegmenterError where there is none */
  loadSegmenter(): DirectSegmenter;
}

export function processSurroundings(): Surroundings {
  // Whoever reads has had enough (`| head`): there is nobody left to tell.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? undefined : 2);
  });
  return {
    async print(text) {
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    },
    complain: (line) => {
      process.stderr.write(`hegao: ${line}\n`);
    },
    loadSegmenter: () => loadNodejieba(),
    colours: wantsColours(process.env, process.stdout.isTTY),
  };
}

/** no-color.org and force-color.org; else colours go to terminals only. */
function wantsColours({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return isTerminal && TERM !== "dumb";
}
