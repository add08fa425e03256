// `npm run test:core [-- FILE…]`: the tests that need no editor, all of them or those of the files named.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./paths.ts";
import { exitCode, main } from "./processes.ts";
import { add, nothing, oneFailure, type Totals } from "./totals.ts";

/** Run side by side: what computes, and what mostly waits for servers and command lines that it started. */
const everything = [["test/{core,contracts}/**/*.test.ts"], ["test/{lsp,cli}/**/*.test.ts"]];

export async function runCore(files: string[] = []): Promise<Totals> {
  const workshop = mkdtempSync(join(tmpdir(), "hegao-core-"));
  try {
    const groups = files.length > 0 ? [files] : everything;
    const runs = groups.map((group, index) => runGroup(group, join(workshop, String(index)), workshop));
    let totals = nothing;
    for (const run of runs) {
      const { report, counted } = await run;
      process.stdout.write(report);
      totals = add(totals, counted);
    }
    return totals;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Runs some files in one process; what it has to say is kept until its turn to be read. */
async function runGroup(
  files: string[],
  place: string,
  workshop: string,
): Promise<{ report: string; counted: Totals }> {
  const [report, record] = [`${place}.txt`, `${place}.json`];
  const options = [
    ...["--test", "--test-isolation=none", "--test-timeout=120000"],
    ...["--test-reporter=spec", `--test-reporter-destination=${report}`],
    ...["--test-reporter=./scripts/totalsReporter.ts", `--test-reporter-destination=${record}`],
  ];
  // The command lines and servers that tests start load faster from what the first of them compiled.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(workshop, "compiled") };
  try {
    const code = await exitCode("node", [...options, ...files], { cwd: root, env });
    const counted = JSON.parse(readFileSync(record, "utf8")) as Totals;
    // A run can fail outside of every test, for instance when a file does not load.
    const failed = code !== 0 && counted.failed === 0;
    return { report: readFileSync(report, "utf8"), counted: failed ? add(counted, oneFailure) : counted };
  } catch (error) {
    const said = existsSync(report) ? readFileSync(report, "utf8") : "";
    return { report: `${said}${error}\n`, counted: oneFailure }; // the run ended before it could count
  }
}

if (import.meta.main) {
  main(async () => ((await runCore(process.argv.slice(2))).failed > 0 ? 1 : 0));
}
