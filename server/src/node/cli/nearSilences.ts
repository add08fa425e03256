import { fileURLToPath } from "node:url";
import { SilenceHomes } from "../../core/annotations/homes.ts";
import type { Silence } from "../../core/annotations/silence.ts";
import type { Locale } from "../../core/ports.ts";
import { positionsIn } from "../../core/text/positions.ts";
import { files } from "../files.ts";
import { shown } from "./nearFiles.ts";

/** The silences in the folders around the drafts: each file is read once, and what is wrong in it is told once. */
export class NearSilences {
  readonly #homes: SilenceHomes;
  readonly #complain: (line: string) => void;
  readonly #told = new Set<string>();

  constructor(locale: Locale, complain: (line: string) => void) {
    this.#homes = new SilenceHomes(files, locale);
    this.#complain = complain;
  }

  /** Whether anything was wrong in any of them. */
  get troubled(): boolean {
    return this.#told.size > 0;
  }

  /** Those that hold in a draft, by its URI; in standard input none. */
  async of(uri: string): Promise<Silence[]> {
    const silences = await this.#homes.of(uri);
    for (const { uri: file, text, problems } of await this.#homes.broken()) {
      if (this.#told.has(file)) continue;
      this.#told.add(file);
      const path = shown(fileURLToPath(file));
      const position = positionsIn(text);
      for (const { start, message } of problems) {
        const { line, column } = position(start);
        this.#complain(`${path}:${line}:${column}: ${message}`);
      }
    }
    return silences;
  }
}
