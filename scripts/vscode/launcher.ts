#!/usr/bin/env node
// Stands in for a desktop VS Code: takes the arguments that @vscode/test-electron gives one, runs the test suite in the
// served workbench, and ends with the suite's exit code.
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { main, Trouble } from "../processes.ts";
import { openBrowser, type Payload, remote, workbenchAddress } from "./browser.ts";
import { type Server, startServer } from "./server.ts";

/** Longer than the suite ever takes; a run that hangs ends here. */
const limit = Number(process.env.HEGAO_TEST_LIMIT_SECONDS ?? 300) * 1000;

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
  const server = await startServer({ dataFolder, extensionsFolder: argument("extensions-dir"), testDriver: true });
  const { browser, page } = await openBrowser();
  const paths = { tests, extension: argument("extensionDevelopmentPath"), folder: positionals[0] };
  try {
    return await runSuite(page, server, paths);
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
    const fail = (reason: string) => reject(new Trouble(`The suite in VS Code was given up: ${reason}.`));
    const timer = setTimeout(() => fail(`it had not ended after ${limit / 1000} s`), limit);
    timer.unref();
    server.process.once("exit", () => fail("the VS Code server ended"));
    page.once("crash", () => fail("the page crashed"));
    page.once("close", () => fail("the page was closed"));
    const open = async () => {
      await page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => show(type, args));
      await page.exposeFunction("codeAutomationExit", (code: number) => resolve(code));
      const folder = paths.folder === undefined ? {} : { folder: paths.folder };
      await page.goto(workbenchAddress({ authority, payload, ...folder }));
    };
    open().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
  });
}

function show(type: string, args: unknown[]): void {
  const line = args.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ");
  if (type === "error" || type === "warn") console.error(line);
  else console.log(line);
}
