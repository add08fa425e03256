import type { Files, Segmenter } from "../core/ports.ts";
import type { FindEncodingResult } from "../protocol.ts";

/** What the place where the server runs (Node, a browser's worker) must bring. */
export interface Host extends Files {
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
  decode(base64: string): DecodedText;
  readFile(uri: string): Promise<DecodedText | null>;
  /**
   * Writes a whole file, in UTF-8, and makes its folder: whoever reads it meanwhile finds all of it, or none.
   * @throws when it cannot be written
   */
  writeFile(uri: string, text: string): Promise<void>;
  /**
   * Deletes a file; one that is not there is no error.
   * @throws when it cannot be deleted
   */
  deleteFile(uri: string): Promise<void>;
  /** The URI of a path of this machine, `~/` being the home folder; null when the path is not absolute. */
  fileUri(path: string): string | null;
  /** URI of the folder with the checks' pages of documentation, without a slash at its end. */
  checkPages: string;
  /** URI of the register of programs that comes with the tool. */
  programs: string;
}

/** Without a byte-order mark; offsets count from there. */
export interface DecodedText {
  text: string;
  encoding: NonNullable<FindEncodingResult>;
}
