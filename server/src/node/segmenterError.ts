/** Why there is no segmenter: its native module, its dictionary, or the worker that runs them. */
export type SegmenterFailure = "module" | "dictionary" | "worker";

/** No segmenter can be had. Everything else works without one; the message says what is missing, where, and what to do. */
export class SegmenterError extends Error {
  readonly failure: SegmenterFailure;
  /** The file or folder concerned. */
  readonly where: string;

  constructor(failure: SegmenterFailure, where: string, message: string) {
    super(message);
    this.name = "SegmenterError";
    this.failure = failure;
    this.where = where;
  }
}
