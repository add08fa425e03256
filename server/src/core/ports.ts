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

/** The files of a machine, by their URIs. */
export interface Files {
  /**
   * The files below a folder whose names end in one of these, without a dot.
   * @throws when the folder cannot be read
   */
  findFiles(folder: string, endings: readonly string[]): Promise<FoundFile[]>;
  /**
   * Reads a file in the encoding it is in; null where there is none.
   * @throws when it cannot be read, or is no text
   */
  readFile(uri: string): Promise<{ text: string } | null>;
}

export interface FoundFile {
  uri: string;
  /** Changes whenever the file does. */
  version: string;
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
