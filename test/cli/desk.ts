import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { run } from "../../server/src/node/cli/run.ts";
import type { Surroundings } from "../../server/src/node/cli/surroundings.ts";
import { type DirectSegmenter, loadNodejieba } from "../../server/src/node/nodejieba.ts";

export const root = join(import.meta.dirname, "../..");

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** Loaded once for all runs in this process. */
let segmenter: DirectSegmenter | undefined;

/** A folder of files for one test file, and the command line to run on them. */
export interface Desk {
  path(name: string): string;
  read(name: string): string;
  /** Runs the command line in this process; a file's name in the arguments is `@name`, and in the outcome the folder is `@`. */
  run(args: string, around?: Partial<Surroundings>): Promise<Outcome>;
  /** Runs the command line as a process of its own, in the folder or one below it. */
  spawn(args: readonly string[], options?: { input?: Buffer; env?: Record<string, string>; folder?: string }): Outcome;
}

export function desk(files: Record<string, string | Buffer>): Desk {
  const folder = mkdtempSync(join(tmpdir(), "hegao-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  }
  const shorten = (text: string) => text.replaceAll(`${folder}/`, "@");
  return {
    path,
    read: (name) => readFileSync(path(name), "utf8"),
    async run(args, around) {
      const outcome = { out: "", err: "" };
      const code = await run(
        args
          .split(" ")
          .filter(Boolean)
          .map((arg) => arg.replace("@", `${folder}/`)),
        "en",
        {
          colours: false,
          loadSegmenter() {
            segmenter ??= loadNodejieba();
            return segmenter;
          },
          async print(text) {
            outcome.out += text;
          },
          complain(line) {
            outcome.err += `${line}\n`;
          },
          ...around,
        },
      );
      return { code, out: shorten(outcome.out), err: shorten(outcome.err) };
    },
    spawn(args, { input, env, folder: below = "" } = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "server/src/node/cli.ts"), ...args], {
        cwd: path(below),
        input: input ?? "",
        env: { ...process.env, LC_ALL: "en_US.UTF-8", NO_COLOR: "1", ...env },
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      return { code: status, out: shorten(stdout), err: shorten(stderr) };
    },
  };
}
