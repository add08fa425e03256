// Child processes that never outlive the script that started them.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { constants as os } from "node:os";
import { delimiter, join } from "node:path";

const alive = new Set<ChildProcess>();

process.on("exit", () => {
  for (const child of alive) stop(child);
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => process.exit(128 + os.signals[signal]));
}
// The bootstrap holds the other end of this channel: when it was killed, this script ends as well.
process.on("disconnect", () => process.exit(1));
process.channel?.unref();

/** An error whose message is meant for the person at the terminal: no stack is shown. */
export class Trouble extends Error {}

/** Starts a process in a group of its own, so that its children end with it. */
export function start(command: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { ...options, detached: process.platform !== "win32" });
  alive.add(child);
  child.once("exit", () => alive.delete(child));
  child.once("error", () => alive.delete(child));
  return child;
}

export function stop(child: ChildProcess): void {
  alive.delete(child);
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill();
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It had ended already.
  }
}

/** Runs a command to its end with its output shown; resolves to its exit code (128 + n where signal n ended it). */
export function exitCode(command: string, args: string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { stdio: ["ignore", "inherit", "inherit"], ...options });
    child.once("error", (error) => reject(new Trouble(`${command} could not be started: ${error.message}`)));
    child.once("exit", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : os.signals[signal])));
  });
}

export async function run(command: string, args: string[], options: SpawnOptions = {}): Promise<void> {
  const code = await exitCode(command, args, options);
  if (code !== 0) throw new Trouble(`${[command, ...args].join(" ")} ended with exit code ${code}.`);
}

/** The first of these commands that is on the path, as an absolute file name. */
export function findCommand(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Runs a script's main function; a Trouble is shown as one message, anything else with its stack. */
export function main(body: () => Promise<number | undefined>): void {
  body().then(
    (code) => process.exit(code ?? 0),
    (error: unknown) => {
      console.error(error instanceof Trouble ? `\n${error.message}` : error);
      process.exit(1);
    },
  );
}
