import type { Segmenter } from "../core/ports.ts";

/** What the place where the server runs (Node, a browser's worker) must bring. */
export interface Host {
  /** Starts loading the segmenter; rejects with the reason where there is none. */
  loadSegmenter(): Promise<Segmenter>;
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Runs a callback once everything that waits on this thread had its turn. */
  later(callback: () => void): void;
  /** URI of the folder with the checks' pages, for clients that name none. */
  checkPages: string;
}
