import type { Segmenter } from "../core/ports.ts";
import type { FindEncodingResult } from "../protocol.ts";

/** What the place where the server runs (Node, a browser's worker) must bring. */
export interface Host {
  /** Starts loading the segmenter; rejects with the reason where there is none. */
  loadSegmenter(): Promise<Segmenter>;
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Runs a callback once everything that waits on this thread had its turn. */
  later(callback: () => void): void;
  /**
   * Reads a file's bytes in the encoding they are in.
   * @throws when they are no text
   */
  decode(base64: string): { text: string; encoding: NonNullable<FindEncodingResult> };
  /** URI of the folder with the checks' pages of documentation, without a slash at its end. */
  checkPages: string;
}
