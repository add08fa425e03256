#!/usr/bin/env node
// Stands in for a desktop VS Code: takes the arguments that @vscode/test-electron gives one, runs the test suite in the
// served workbench, and ends with the suite's exit code.
import { appendFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { cache } from "../paths.ts";
import { main, Trouble } from "../processes.ts";
import { openBrowser, type Payload, remote, workbenchAddress } from "./browser.ts";
import { type Server, startServer } from "./server.ts";

/** Longer than the suite ever takes; a run that hangs ends here. */
const limit = Number(process.env.HEGAO_TEST_LIMIT_SECONDS ?? 300) * 1000;
const mark = "hegao-suite:";
const log = join(cache, "vscode", "test.log");

main(async () => {
  const { values, positionals } = parseArgs({
    strict: false, // a desktop knows many more arguments than matter here
    allowPositionals: true,
    options: {
      extensionTestsPath: { type: "string" },
      extensionDevelopmentPath: { type: "string" },
      "extensions-dir": { type: "string" },
      "user-data-dir": { type: "string" },
    },
  });
  const argument = (name: string): string => {
    const value = values[name];
    if (typeof value !== "string") throw new Trouble(`The launcher needs --${name}=…`);
    return value;
  };
  const tests = argument("extensionTestsPath");
  if (!existsSync(tests)) throw new Trouble(`There is no test suite at ${tests}: was it built?`);

  const dataFolder = argument("user-data-dir");
  // A server keeps the profile of a desktop one folder deeper.
  if (existsSync(join(dataFolder, "User")))
    cpSync(join(dataFolder, "User"), join(dataFolder, "data", "User"), { recursive: true });
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, "");
  const server = await startServer({
    dataFolder,
    extensionsFolder: argument("extensions-dir"),
    testDriver: true,
    env: { HEGAO_TEST_MARK: mark },
  });
  const { browser, page } = await openBrowser();
  const paths = { tests, extension: argument("extensionDevelopmentPath"), folder: positionals[0] };
  try {
    const code = await runSuite(page, server, paths);
    if (code !== 0) console.log(`What VS Code itself had to say: ${log}`);
    return code;
  } finally {
    await browser.close();
    server.stop();
  }
});

function runSuite(
  page: Page,
  server: Server,
  paths: { tests: string; extension: string; folder: string | undefined },
): Promise<number> {
  const { authority } = server;
  const payload: Payload = [
    ["extensionDevelopmentPath", remote(authority, paths.extension)],
    ["extensionTestsPath", remote(authority, paths.tests)],
    ["enableProposedApi", ""],
    ["skipWelcome", "true"],
  ];
  return new Promise((resolve, reject) => {
    const fail = (reason: string) =>
      reject(new Trouble(`The suite in VS Code was given up: ${reason}. What VS Code itself had to say: ${log}`));
    const timer = setTimeout(() => fail(`it had not ended after ${limit / 1000} s`), limit);
    timer.unref();
    server.process.once("exit", () => fail("the VS Code server ended"));
    page.once("crash", () => fail("the page crashed"));
    page.once("close", () => fail("the page was closed"));
    const open = async () => {
      await page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => show(args));
      await page.exposeFunction("codeAutomationExit", (code: number) => resolve(code));
      const folder = paths.folder === undefined ? {} : { folder: paths.folder };
      await page.goto(workbenchAddress({ authority, payload, ...folder }));
    };
    open().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
  });
}

/** The suite marks its own lines; the workbench's chatter among them goes to the log. */
function show(args: unknown[]): void {
  const line = args.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ");
  if (line.startsWith(mark)) console.log(line.slice(mark.length));
  else appendFileSync(log, `${line}\n`);
}
