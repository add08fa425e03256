// `npm start [-- FILE]`: builds, and opens samples/ (or FILE) in VS Code with the extension: the desktop `code` where there
// is one, else the served workbench, whose address is printed.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { cache, extensionId, manifest, root, samples } from "./paths.ts";
import { findCommand, main, run, Trouble } from "./processes.ts";
import { remote, workbenchAddress } from "./vscode/browser.ts";
import { startServer } from "./vscode/server.ts";
import { writeSettings } from "./vscode/settings.ts";

main(async () => {
  const file = chosenFile();
  await run("node", ["scripts/build.ts"], { cwd: root });
  const desktop = process.env.HEGAO_VSCODE ?? findCommand(["code"]);
  if (desktop !== undefined) {
    const opened = [samples, ...(file === undefined ? [] : [file])];
    await run(desktop, [`--extensionDevelopmentPath=${root}`, ...opened]);
    return 0;
  }
  await serve(file);
  return new Promise<never>(() => {}); // until Ctrl+C
});

/** FILE, as it was meant where npm was called. */
function chosenFile(): string | undefined {
  const argument = process.argv[2];
  if (argument === undefined) return undefined;
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  if (!existsSync(file)) throw new Trouble(`There is no file ${file}.`);
  return file;
}

async function serve(file: string | undefined): Promise<void> {
  const home = join(cache, "vscode", "start");
  const extensionsFolder = installedExtension(join(home, "extensions"));
  const token = randomBytes(16).toString("hex");
  writeSettings(join(home, "data", "data"));
  const dataFolder = join(home, "data");
  const server = await startServer({ dataFolder, extensionsFolder, token, defaultFolder: samples });
  const { authority } = server;
  server.process.once("exit", (code) => {
    console.error(`The VS Code server ended with exit code ${code}.`);
    process.exit(1);
  });
  const opened = file === undefined ? {} : { payload: [["openFile", remote(authority, file)] as [string, string]] };
  console.log("\nNo desktop VS Code was found on this machine: here is one to open in a browser. Ctrl+C ends it.\n");
  console.log(workbenchAddress({ authority, token, ...opened }));
}

/** The checkout itself, in the place of an installed extension: a new build counts at the next reload of the window. */
function installedExtension(folder: string): string {
  rmSync(folder, { recursive: true, force: true }); // with VS Code's own list of what is in it
  mkdirSync(folder, { recursive: true });
  symlinkSync(root, join(folder, `${extensionId}-${manifest.version}`), "junction");
  return folder;
}
