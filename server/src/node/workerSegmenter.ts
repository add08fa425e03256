import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Segmenter, TaggedSentence } from "../core/ports.ts";
import { SegmenterError, type SegmenterFailure } from "./segmenterError.ts";

/** What the worker is started with. */
export interface WorkerData {
  folder: string | undefined;
}

/** The worker's first message. */
export type Loading =
  | { loaded: true; name: string }
  | { loaded: false; failure: SegmenterFailure; where: string; message: string };

export interface Question {
  id: number;
  sentences: readonly string[];
}

export interface Answer {
  id: number;
  tagged: TaggedSentence[];
}

export interface WorkerSegmenter extends Segmenter {
  tag(sentences: readonly string[]): Promise<TaggedSentence[]>;
  close(): Promise<void>;
}

/**
 * Starts the segmenter in a thread of its own, so that neither loading nor tagging holds up this one. The thread does not
 * keep the process alive.
 * @param folder of the dictionary; by default where the build puts it
 * @throws SegmenterError (as a rejection) when it cannot be loaded; questions reject with one when the thread dies
 */
export function startSegmenter(folder?: string): Promise<WorkerSegmenter> {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "cjs";
  const script = new URL(`./segmenterWorker.${extension}`, import.meta.url);
  const worker = new Worker(script, { workerData: { folder } satisfies WorkerData });
  return new Promise((resolve, reject) => {
    const died = (error: unknown) => reject(workerDied(script, error));
    worker.once("error", died);
    worker.once("exit", died);
    worker.once("message", (loading: Loading) => {
      worker.off("error", died);
      worker.off("exit", died);
      worker.unref();
      if (loading.loaded) resolve(converse(worker, loading.name, script));
      else reject(new SegmenterError(loading.failure, loading.where, loading.message));
    });
  });
}

/** The thread as a segmenter: questions are numbered, answers find their question by number. */
function converse(worker: Worker, name: string, script: URL): WorkerSegmenter {
  const open = new Map<number, { resolve(tagged: TaggedSentence[]): void; reject(error: SegmenterError): void }>();
  let asked = 0;
  let ended: SegmenterError | null = null;
  const end = (error: unknown) => {
    ended ??= workerDied(script, error);
    for (const { reject } of open.values()) reject(ended);
    open.clear();
  };
  worker.on("error", end);
  worker.on("exit", end);
  worker.on("message", ({ id, tagged }: Answer) => {
    open.get(id)?.resolve(tagged);
    open.delete(id);
    // Only a thread that owes an answer keeps the process alive.
    if (open.size === 0) worker.unref();
  });
  return {
    name,
    tag: (sentences) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        asked += 1;
        open.set(asked, { resolve, reject });
        worker.ref();
        worker.postMessage({ id: asked, sentences } satisfies Question);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

function workerDied(script: URL, error: unknown): SegmenterError {
  const why = error instanceof Error ? error.message : `exit code ${String(error)}`;
  const where = fileURLToPath(script);
  return new SegmenterError(
    "worker",
    where,
    `The segmenter's thread ended (${why}): ${where}. Restart the server to start it again.`,
  );
}
