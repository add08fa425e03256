// `npm test`: everything that must hold, in the order in which a failure is cheapest to find. A step that fails does not
// hide the ones after it. The last line printed is the true total of all suites.
import { root } from "./paths.ts";
import { exitCode, main, Trouble } from "./processes.ts";
import { runCore } from "./testCore.ts";
import { add, closingLine, nothing, oneFailure, type Totals } from "./totals.ts";
import { testPackage } from "./vscode/packaged.ts";
import { runSuite } from "./vscode/suite.ts";

interface Step {
  title: string;
  run(): Promise<Totals>;
}

/** A step that counts no tests: it passes silently or stands for one failure. */
const command = (title: string, name: string, ...args: string[]): Step => ({
  title,
  run: async () => ((await exitCode(name, args, { cwd: root })) === 0 ? nothing : oneFailure),
});

const steps: Step[] = [
  command("Types", "tsc", "-b"),
  command("Lint", "biome", "check", "--error-on-warnings", "."),
  command("Generated files", "node", "scripts/generate.ts", "--check"),
  command("Build", "node", "scripts/build.ts"),
  { title: "Core, server, command line and contracts", run: () => runCore() },
  { title: "Suite in a real VS Code", run: async () => (await runSuite()) ?? oneFailure },
  { title: "Package, installed into a real VS Code", run: testPackage },
];

/** More than any step takes, a first download of everything included. */
const minutes = 10;

main(async () => {
  let total = nothing;
  const lines: string[] = [];
  for (const { title, run } of steps) {
    console.log(`\n── ${title} ${"─".repeat(Math.max(0, 76 - title.length))}`);
    const began = performance.now();
    const totals = await Promise.race([run(), deadline(title)]).catch(failed);
    total = add(total, totals);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    lines.push(
      `${totals.failed > 0 ? "✖" : "✔"} ${title} (${seconds} s)${totals === nothing ? "" : `: ${closingLine(totals)}`}`,
    );
  }
  console.log(`\n── Summary ${"─".repeat(69)}\n${lines.join("\n")}\n`);
  console.log(closingLine(total));
  return total.failed > 0 ? 1 : 0;
});

/** A step that hangs is given up; what it started ends with this process. */
function deadline(title: string): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => reject(new Trouble(`“${title}” was given up after ${minutes} minutes.`));
    setTimeout(giveUp, minutes * 60_000).unref();
  });
}

function failed(error: unknown): Totals {
  console.error(error instanceof Trouble ? error.message : error);
  return oneFailure;
}
