import { fileURLToPath } from "node:url";
import type { Silence } from "../../core/annotations/silence.ts";
import type { Locale } from "../../core/ports.ts";
import { SilenceHomes } from "../../lsp/silenceHomes.ts";
import { files } from "../files.ts";
import { shown } from "./nearFiles.ts";

/** The silences in the folders around the drafts: each file is read once, and what is wrong in it is told once. */
export class NearSilences {
  readonly #homes: SilenceHomes;
  readonly #complain: (line: string) => void;
  readonly #told = new Set<string>();

  constructor(locale: Locale, complain: (line: string) => void) {
    this.#homes = new SilenceHomes({ locale, ...files });
    this.#complain = complain;
  }

  /** Whether anything was wrong in any of them. */
  get troubled(): boolean {
    return this.#told.size > 0;
  }

  /** Those that hold in a draft, by its URI; in standard input none. */
  async of(uri: string): Promise<Silence[]> {
    const silences = await this.#homes.of(uri);
    for (const { document, problems } of await this.#homes.broken()) {
      if (this.#told.has(document.uri)) continue;
      this.#told.add(document.uri);
      const path = shown(fileURLToPath(document.uri));
      for (const { start, message } of problems) {
        const { line, character } = document.positionAt(start);
        this.#complain(`${path}:${line + 1}:${character + 1}: ${message}`);
      }
    }
    return silences;
  }
}
