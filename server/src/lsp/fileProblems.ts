import { type Connection, type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Locale } from "../core/ports.ts";
import type { Span } from "../core/text/span.ts";
import { toRange } from "./ranges.ts";
import { wordsOf } from "./words.ts";

/** Something wrong in a file of settings or data. */
type Problem = Span & { message: string; syntax?: boolean };

/** Tells what is wrong in files of one kind at its place, and takes it back once it is put right. */
export class FileProblems {
  readonly #connection: Connection;
  readonly #told = new Set<string>();
  #looks = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** URIs of the files that something is said of. */
  get files(): string[] {
    return [...this.#told];
  }

  tell(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length > 0) this.#told.add(uri);
    else if (!this.#told.delete(uri)) return;
    this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  /**
   * Looks at all files of the kind and tells of them. A look that takes longer than one that began after it says nothing:
   * what it has seen is old.
   */
  async tellAll(look: () => Promise<ReadonlyMap<string, Diagnostic[]>>): Promise<void> {
    this.#looks += 1;
    const own = this.#looks;
    const seen = await look();
    if (own !== this.#looks) return;
    for (const uri of this.files) if (!seen.has(uri)) this.tell(uri, []);
    for (const [uri, diagnostics] of seen) this.tell(uri, diagnostics);
  }
}

/** @param marked whether the editor marks what is wrong with the syntax itself */
export const toDiagnosticsOf = (
  document: TextDocument,
  problems: readonly Problem[],
  locale: Locale,
  marked = false,
): Diagnostic[] =>
  problems
    .filter(({ syntax }) => !(syntax && marked))
    .map((problem) => ({
      range: toRange(document, problem),
      severity: DiagnosticSeverity.Error,
      source: wordsOf(locale).source,
      message: problem.message,
    }));
