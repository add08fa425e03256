// The worker thread that loads the segmenter and runs it: its one message in is a question, its first message out says how loading went.
import { parentPort, workerData } from "node:worker_threads";
import { type DirectSegmenter, loadNodejieba } from "./nodejieba.ts";
import { SegmenterError } from "./segmenterError.ts";
import type { Answer, Loading, Question, WorkerData } from "./workerSegmenter.ts";

const port = parentPort!;

function load(): DirectSegmenter | null {
  try {
    return loadNodejieba((workerData as WorkerData).folder);
  } catch (error) {
    if (!(error instanceof SegmenterError)) throw error;
    const { failure, where, message } = error;
    port.postMessage({ loaded: false, failure, where, message } satisfies Loading);
    return null;
  }
}

const segmenter = load();
if (segmenter) {
  port.on("message", ({ id, sentences }: Question) => {
    port.postMessage({ id, tagged: segmenter.tag(sentences) } satisfies Answer);
  });
  port.postMessage({ loaded: true, name: segmenter.name } satisfies Loading);
}
