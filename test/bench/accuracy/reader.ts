import type { Kind } from "./rows.ts";

/** Something that a reader found, and every way in which its value may be put. */
export interface Found {
  kind: Kind;
  start: number;
  end: number;
  values: readonly string[];
}

/** A reader of figures and dates: ours, or a peer. */
export interface Reader {
  name: string;
  /** The kinds that it means to read at all. */
  reads: readonly Kind[];
  read(text: string): Found[];
}
