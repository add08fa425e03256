// What VS Code loads and calls to run the suite. Every *.test.cjs beside this bundle belongs to it; no list is kept.
import { globSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import Mocha from "mocha";

/** A test that waits for something that never comes fails after this long. */
const timeout = 20_000;

export async function run(): Promise<void> {
  // Formatted here, since console calls reach some hosts with their arguments apart; marked, so that a host can tell
  // the suite's lines from the workbench's own.
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) =>
    console.log(`${process.env.HEGAO_TEST_MARK ?? ""}${format(...args)}`);
  const mocha = new Mocha({ ui: "bdd", timeout, color: !process.env.CI && !process.env.NO_COLOR, reporter: "spec" });
  const grep = process.env.HEGAO_TEST_GREP;
  if (grep) mocha.fgrep(grep);
  for (const file of globSync("*.test.cjs", { cwd: import.meta.dirname }).sort()) {
    mocha.addFile(join(import.meta.dirname, file));
  }
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once("end", () => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      report({ passed: passes, failed: failures, skipped: pending });
    });
  });
  if (failed > 0) throw new Error(`${failed} test(s) failed`);
}

/** The totals for the script that started VS Code; a run from the editor's own debugger wants none. */
function report(totals: { passed: number; failed: number; skipped: number }): void {
  const target = process.env.HEGAO_TEST_RESULTS;
  if (target) writeFileSync(target, JSON.stringify(totals));
}
