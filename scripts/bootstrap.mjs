// The door of `npm start`, `npm test` and the like: runs on the machine's own Node (20 or newer) before anything is
// installed, hence plain JavaScript without dependencies. Installs what the lock file says where that is not yet so,
// then runs the given script on the Node that the project pins.
//
//   node scripts/bootstrap.mjs SCRIPT.ts [ARGUMENT…]
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binaries = join(root, "node_modules", ".bin");
const pinnedNode = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
/** npm's own record of what it installed; written last, so an install that was broken off has none. */
const record = join(root, "node_modules", ".package-lock.json");

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) fail("bootstrap.mjs needs the script to run.");

const environment = {
  ...process.env,
  ...nativeHeaders(),
  PATH: [binaries, process.env.PATH ?? ""].join(delimiter),
};

if (!installed()) install();
const child = spawn(pinnedNode, [join(root, script), ...rest], {
  stdio: ["inherit", "inherit", "inherit", "ipc"], // the channel tells the script when this process is gone
  env: environment,
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
// npm starts this script through a shell that does not pass signals on: when the shell has ended, so has the run.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill(), 500).unref();
child.on("error", (error) => fail(`${pinnedNode} could not be started: ${error.message}`));
child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));

/** Whether what npm installed is what the lock file says. */
function installed() {
  if (!existsSync(record) || !existsSync(pinnedNode)) return false;
  try {
    const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
    const present = JSON.parse(readFileSync(record, "utf8")).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}

function install() {
  console.log("Installing the dependencies …");
  // An install that was broken off has no record, and npm would not run the build scripts that it left out.
  if (!existsSync(record)) rmSync(join(root, "node_modules"), { recursive: true, force: true });
  // Not `npm ci`: it refuses a lock file that lacks the optional packages of platforms which a registry does not carry.
  const { status, error } = spawnSync("npm", ["install", "--no-save"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: environment,
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  const missing = ["g++", "make", "python3"].filter((tool) => spawnSync(tool, ["--version"]).error);
  const reason = error?.message ?? `npm ended with exit code ${status}; its own message stands above`;
  const hint =
    missing.length > 0
      ? `Missing on this machine: ${missing.join(", ")} (nodejieba is compiled here). On Debian: apt-get install g++ make python3`
      : "Is the network there? Run the command again: what was downloaded is kept.";
  fail(`The dependencies could not be installed: ${reason}.\n${hint}`);
}

/** Where this Node has brought its headers along, node-gyp need not download them. */
function nativeHeaders() {
  const prefix = dirname(dirname(process.execPath));
  const present = existsSync(join(prefix, "include", "node", "node_api.h"));
  return present && !process.env.npm_config_nodedir ? { npm_config_nodedir: prefix } : {};
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
