// `npm run test:core [-- FILE…]`: the tests that need no editor, all of them or those of the files named.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./paths.ts";
import { exitCode, main } from "./processes.ts";
import { add, oneFailure, type Totals } from "./totals.ts";

const everything = ["test/{core,lsp,cli,contracts}/**/*.test.ts"];

export async function runCore(files: string[] = []): Promise<Totals> {
  const workshop = mkdtempSync(join(tmpdir(), "hegao-core-"));
  const record = join(workshop, "totals.json");
  const options = [
    ...["--test", "--test-isolation=none", "--test-timeout=120000"],
    ...["--test-reporter=spec", "--test-reporter-destination=stdout"],
    ...["--test-reporter=./scripts/totalsReporter.ts", `--test-reporter-destination=${record}`],
  ];
  // The command lines and servers that tests start load faster from what the first of them compiled.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(workshop, "compiled") };
  try {
    const code = await exitCode("node", [...options, ...(files.length > 0 ? files : everything)], { cwd: root, env });
    const totals = JSON.parse(readFileSync(record, "utf8")) as Totals;
    // A run can fail outside of every test, for instance when a file does not load.
    return code !== 0 && totals.failed === 0 ? add(totals, oneFailure) : totals;
  } catch {
    return oneFailure; // the run ended before it could count
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  main(async () => ((await runCore(process.argv.slice(2))).failed > 0 ? 1 : 0));
}
