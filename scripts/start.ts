// `npm start [-- FILE]`: builds, and opens samples/ (or FILE) in VS Code with the extension: the desktop `code` where there
// is one, else the served workbench, whose address is printed.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { cache, root, samples } from "./paths.ts";
import { findCommand, main, run, Trouble } from "./processes.ts";
import { serveProject } from "./vscode/served.ts";

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
  const { server, address } = await serveProject({ home: join(cache, "vscode", "start"), folder: samples, file });
  server.process.once("exit", (code) => {
    console.error(`The VS Code server ended with exit code ${code}.`);
    process.exit(1);
  });
  console.log("\nNo desktop VS Code was found on this machine: here is one to open in a browser. Ctrl+C ends it.\n");
  console.log(address);
}
