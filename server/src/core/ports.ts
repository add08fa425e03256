/** What the outside must bring: the core itself opens no file and loads no native code. */

/** A word of a tagged sentence, its class in the notation of the ICTCLAS tag set (n, v, m, nz …). Offsets are UTF-16, local to the sentence. */
export interface TaggedWord {
  start: number;
  end: number;
  tag: string;
}

export type TaggedSentence = TaggedWord[];

/** Cuts sentences into words and classes. Answers stand in the order of the questions. */
export interface Segmenter {
  /** Names dictionary and version: answers of two segmenters with the same name are equal. */
  readonly name: string;
  tag(sentences: readonly string[]): TaggedSentence[] | Promise<TaggedSentence[]>;
}

/** The languages of messages. */
export type Locale = "zh" | "en";

/** How a long analysis shares its thread. The core has no clock of its own. */
export interface Pacer {
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Lets everything else that waits on this thread run, then resolves. */
  breathe(): Promise<void>;
  /** True once nobody wants the result any more. */
  cancelled(): boolean;
}
