// Runs the suite of test/vscode in a real VS Code and tells what came of it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests, TestRunFailedError } from "@vscode/test-electron";
import { dist, root, samples } from "../paths.ts";
import type { Totals } from "../totals.ts";
import { writeSettings } from "./settings.ts";

export interface SuiteOptions {
  /** Where the extension that is tested, or a stand-in for it, lies unpacked. */
  extensionFolder?: string;
  /** A folder with installed extensions. */
  extensionsFolder?: string;
  /** Only tests whose full name contains this. */
  grep?: string;
}

/** The desktop VS Code that HEGAO_VSCODE names, else the served workbench. */
const executable = (): string => process.env.HEGAO_VSCODE ?? join(root, "scripts", "vscode", "launcher.ts");

/** Undefined when the run ended before the suite could count. */
export async function runSuite(options: SuiteOptions = {}): Promise<Totals | undefined> {
  const workshop = mkdtempSync(join(tmpdir(), "hegao-"));
  const profile = join(workshop, "profile");
  const results = join(workshop, "results.json");
  writeSettings(profile);
  try {
    await runTests({
      vscodeExecutablePath: executable(),
      extensionDevelopmentPath: options.extensionFolder ?? root,
      extensionTestsPath: join(dist, "test", "vscode", "index.cjs"),
      launchArgs: [
        samples,
        `--user-data-dir=${profile}`,
        `--extensions-dir=${options.extensionsFolder ?? join(workshop, "extensions")}`,
      ],
      extensionTestsEnv: { HEGAO_TEST_RESULTS: results, HEGAO_TEST_GREP: options.grep },
    });
  } catch (error) {
    if (!(error instanceof TestRunFailedError)) throw error; // failed tests are told by the totals
  }
  try {
    return JSON.parse(readFileSync(results, "utf8")) as Totals;
  } catch {
    return undefined;
  } finally {
    rmSync(workshop, { recursive: true, force: true, maxRetries: 3 });
  }
}
