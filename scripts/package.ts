// `npm run package`: a .vsix for this machine's platform; `npm run package -- --try` also proves that it installs.
import { main } from "./processes.ts";
import { closingLine } from "./totals.ts";
import { makePackage, testPackage } from "./vscode/packaged.ts";

main(async () => {
  if (!process.argv.includes("--try")) {
    await makePackage();
    return 0;
  }
  const totals = await testPackage();
  console.log(closingLine(totals));
  return totals.failed > 0 ? 1 : 0;
});
