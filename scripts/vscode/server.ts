// Starts the served workbench on 127.0.0.1, on a port the system picks.
import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { start, stop, Trouble } from "../processes.ts";
import { obtainWorkbench } from "./workbench.ts";

export interface ServerOptions {
  /** Settings, state and, unless told otherwise, extensions live below this folder. */
  dataFolder: string;
  extensionsFolder?: string;
  /** Without a token anyone on this machine may connect: for tests only. */
  token?: string;
  /** Lets the workbench take extensions and tests from a development path; hides notifications. */
  testDriver?: boolean;
  locale?: string;
  env?: NodeJS.ProcessEnv;
}

export interface Server {
  /** host:port, which is also the authority of `vscode-remote:` addresses. */
  authority: string;
  process: ChildProcess;
  stop(): void;
}

const ready = /Extension host agent listening on (\d+)/;
const patience = 60_000;

export async function startServer(options: ServerOptions): Promise<Server> {
  const main = await obtainWorkbench();
  const child = start(process.execPath, [main, ...serverArguments(options)], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...options.env },
  });
  const port = await listening(child);
  return { authority: `127.0.0.1:${port}`, process: child, stop: () => stop(child) };
}

/** What both ways of running the server's main file need to be told, starting it and installing an extension with it. */
export function folderArguments({ dataFolder, extensionsFolder }: ServerOptions): string[] {
  const extensions = extensionsFolder === undefined ? [] : ["--extensions-dir", extensionsFolder];
  return ["--accept-server-license-terms", "--disable-telemetry", "--server-data-dir", dataFolder, ...extensions];
}

function serverArguments(options: ServerOptions): string[] {
  const { token, testDriver, locale } = options;
  return [
    ...["--host", "127.0.0.1", "--port", "0", "--disable-workspace-trust"],
    ...folderArguments(options),
    ...(token === undefined ? ["--without-connection-token"] : ["--connection-token", token]),
    ...(testDriver ? ["--enable-smoke-test-driver"] : []),
    ...(locale === undefined ? [] : ["--locale", locale]),
  ];
}

/** Resolves to the port as soon as the server says that it listens. Its output is kept for the message of a failure. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const heard: string[] = [];
    const fail = (reason: string) => {
      stop(child);
      reject(new Trouble(`The VS Code server ${reason}. Its last words:\n${heard.slice(-20).join("\n")}`));
    };
    const timer = setTimeout(() => fail(`did not listen within ${patience / 1000} s`), patience);
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface(stream).on("line", (line) => {
        const port = ready.exec(line)?.[1];
        if (port !== undefined) {
          clearTimeout(timer);
          resolve(port);
        }
        heard.push(line);
        heard.splice(0, heard.length - 50);
      });
    }
    child.once("error", (error) => fail(`could not be started: ${error.message}`));
    child.once("exit", (code) => {
      clearTimeout(timer);
      fail(`ended with exit code ${code}`);
    });
  });
}
