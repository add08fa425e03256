// Two ways to have a server: the real one as a process, or its core in this one with a host made for the test.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { PassThrough, type Readable, type Writable } from "node:stream";
import { createConnection } from "vscode-languageserver";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { Host } from "../../server/src/lsp/host.ts";
import { serve } from "../../server/src/lsp/serve.ts";
import { nodeHost } from "../../server/src/node/host.ts";

export interface Transport {
  connection: ProtocolConnection;
  /** Resolves to the exit code. */
  ended: Promise<number>;
}

const main = join(import.meta.dirname, "../../server/src/node/main.ts");

const connect = (reads: Readable, writes: Writable): ProtocolConnection =>
  createProtocolConnection(new StreamMessageReader(reads), new StreamMessageWriter(writes));

export function serverProcess(): Transport {
  const child = spawn(process.execPath, [main, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "exit").then(([code]) => code as number);
  return { connection: connect(child.stdout, child.stdin), ended };
}

/** What Node brings, but for what the test replaces. */
export function serverHere(replaced: Partial<Host>): Transport {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const ended = new Promise<number>((exit) => {
    const watchDog = { shutdownReceived: false, initialize: () => {}, exit };
    serve(
      createConnection(() => connect(toServer, toClient), watchDog),
      { ...nodeHost, ...replaced },
    );
  });
  return { connection: connect(toClient, toServer), ended };
}
