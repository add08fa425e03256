// The .vsix of this machine's platform: made, installed into the served VS Code, and tried there.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { detailsFile } from "../documentation.ts";
import { manifest, root } from "../paths.ts";
import { run } from "../processes.ts";
import { nothing, oneFailure, type Totals } from "../totals.ts";
import { folderArguments } from "./server.ts";
import { runSuite } from "./suite.ts";
import { obtainWorkbench } from "./workbench.ts";

/** VS Code's name for this platform, the one that nodejieba's binary was compiled for. */
const target = `${process.platform}-${process.arch}`;

/** Makes the .vsix from production bundles and returns its path. What goes in is said by .vscodeignore. */
export async function makePackage(): Promise<string> {
  const file = join(root, `${manifest.name}-${target}-${manifest.version}.vsix`);
  rmSync(file, { force: true });
  await run(
    "vsce",
    [
      "package",
      "--target",
      target,
      "--out",
      file,
      "--allow-missing-repository",
      "--readme-path",
      relative(root, detailsFile),
    ],
    { cwd: root },
  );
  console.log(`${file}: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  return file;
}

/** Runs the smoke tests with the extension coming from nowhere but the installed package. */
export async function testPackage(): Promise<Totals> {
  if (process.env.HEGAO_VSCODE) {
    console.log("Skipped: the package is tried in the served VS Code only, and HEGAO_VSCODE names another one.");
    return { ...nothing, skipped: 1 };
  }
  const file = await makePackage();
  const workshop = mkdtempSync(join(tmpdir(), "hegao-package-"));
  const extensionsFolder = join(workshop, "extensions");
  try {
    await install(file, extensionsFolder, join(workshop, "profile"));
    const extensionFolder = standIn(join(workshop, "stand-in"));
    return (await runSuite({ extensionFolder, extensionsFolder, grep: "smoke" })) ?? oneFailure;
  } finally {
    rmSync(workshop, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function install(file: string, extensionsFolder: string, dataFolder: string): Promise<void> {
  const server = await obtainWorkbench();
  const folders = folderArguments({ dataFolder, extensionsFolder });
  await run(process.execPath, [server, ...folders, "--install-extension", file, "--force"]);
}

/** VS Code runs tests only for an extension under development; this one contributes nothing. */
function standIn(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const content = { name: "stand-in", publisher: manifest.publisher, version: "0.0.0", engines: { vscode: "*" } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(content));
  return folder;
}
