// A complete built VS Code from the npm registry: the server and web workbench that code-server carries. It stands in
// where VS Code's own download cannot be reached, with the same extension host and the same API.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache } from "../paths.ts";
import { exitCode, run, Trouble } from "../processes.ts";

/** npm on an older Node silently picks an older release: the version is pinned. */
const version = "4.139.1";
const shelf = join(cache, "vscode");
const home = join(shelf, `code-server-${version}`);
const serverOf = (folder: string): string => join(folder, "node_modules", "code-server", "lib", "vscode");
const mainOf = (folder: string): string => join(serverOf(folder), "out", "server-main.js");

/** The server's main file, installed first where it is not there yet. */
export async function obtainWorkbench(): Promise<string> {
  if (existsSync(mainOf(home))) return mainOf(home);
  console.log(`Installing the VS Code workbench (code-server ${version}, about 200 MB, once) …`);
  removeLeftovers();
  // Installed aside and moved into place when complete: what stands at `home` is never half an install.
  const aside = join(shelf, `partial-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  try {
    await install(aside);
    if (!existsSync(mainOf(aside))) throw new Trouble(`code-server ${version} holds no ${mainOf("")}.`);
    rmSync(home, { recursive: true, force: true });
    renameSync(aside, home);
  } catch (error) {
    if (existsSync(mainOf(home))) return mainOf(home); // another run was quicker
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(
      `The VS Code workbench could not be installed into ${home}: ${reason}\n` +
        "Is the npm registry reachable and is there 1 GB of disk? Run the command again, or name a desktop VS Code: HEGAO_VSCODE=/path/to/code",
    );
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return mainOf(home);
}

async function install(folder: string): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  const npm = (args: string[], cwd: string) => run("npm", [...args, ...quiet], { cwd, env: npmEnvironment() });
  await npm(["install", "--prefix", folder, "--ignore-scripts", `code-server@${version}`], folder);
  await npm(["install", "--omit=dev", "--ignore-scripts"], serverOf(folder));
  // Two native parts of VS Code; without them only its Output channels stay empty.
  const rebuild = ["rebuild", "@vscode/spdlog", "@vscode/native-watchdog", "--loglevel=error"];
  const compiled = await exitCode("npm", rebuild, { cwd: serverOf(folder), env: npmEnvironment() });
  if (compiled !== 0) console.warn("VS Code's log writer could not be compiled: the Output panel will stay empty.");
}

/** npm hands its own settings to what it starts; those of this project must not reach an install elsewhere. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) || /^npm_config_(nodedir|cache|registry|userconfig)$/i.test(name),
  );
  return Object.fromEntries(kept);
}

/** What runs that were killed have left. */
function removeLeftovers(): void {
  if (!existsSync(shelf)) return;
  for (const name of readdirSync(shelf)) {
    const pid = /^partial-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(shelf, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
