// `npm run test:vscode [-- NAME]`: builds and runs the suite in a real VS Code alone, or those of its tests whose name
// contains NAME.
import { root } from "./paths.ts";
import { main, run } from "./processes.ts";
import { closingLine, oneFailure } from "./totals.ts";
import { runSuite } from "./vscode/suite.ts";

main(async () => {
  await run("node", ["scripts/build.ts"], { cwd: root });
  const grep = process.argv[2];
  const totals = (await runSuite(grep === undefined ? {} : { grep })) ?? oneFailure;
  console.log(closingLine(totals));
  return totals.failed > 0 ? 1 : 0;
});
