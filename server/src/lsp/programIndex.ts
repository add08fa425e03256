import type { CancellationToken, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Mention, Program } from "../core/format.ts";
import type { FoundFile } from "../core/ports.ts";
import { plain } from "../core/text/uris.ts";
import { draftEndings } from "../protocol.ts";
import { isDraft } from "./drafts.ts";
import { toRange } from "./ranges.ts";
import type { Server } from "./server.ts";
import { reasonOf } from "./trouble.ts";

/** The programs that one draft names, in its order. */
export interface DraftPrograms {
  uri: string;
  /** Of the open document; null for a file that is not open. */
  version: number | null;
  /** A file in another encoding is read, and never edited from outside of the editor. */
  isUtf8: boolean;
  programs: { program: Program; range: Range }[];
}

type Known = DraftPrograms & { key: string };

type Surroundings = Omit<Server, "programIndex">;

/** The programs in all drafts of the open folders. A file is read again when it, the register or the segmenter has changed. */
export class ProgramIndex {
  readonly #server: Surroundings;
  readonly #closed = new Map<string, Known>();

  constructor(server: Surroundings) {
    this.#server = server;
  }

  /** Open drafts first, then the others by folder and path; those that were reached before the request was cancelled. */
  async all(token: CancellationToken): Promise<DraftPrograms[]> {
    const open = await this.#open();
    const seen = new Set(open.map(({ uri }) => plain(uri)));
    const files = await this.#files();
    const found: DraftPrograms[] = open.filter((draft) => draft.programs.length > 0);
    for (const [file, languageId] of files) {
      if (token.isCancellationRequested) break;
      if (seen.has(plain(file.uri))) continue;
      seen.add(plain(file.uri));
      const known = await this.#look(file, languageId, token);
      if (known) found.push(known);
    }
    return found;
  }

  async #open(): Promise<DraftPrograms[]> {
    const { documents, drafts } = this.#server;
    const found = documents.all().map(async ({ uri }): Promise<DraftPrograms> => {
      const reading = await drafts.readLatest(uri);
      if (!reading) return { uri, version: null, isUtf8: true, programs: [] };
      const { document, version, analysis } = reading;
      return { uri, version, isUtf8: true, programs: programsOf(document, analysis.mentions) };
    });
    return Promise.all(found);
  }

  async #files(): Promise<[FoundFile, string][]> {
    const { folders, host, connection } = this.#server;
    const found: [FoundFile, string][] = [];
    for (const folder of folders.all) {
      for (const [language, endings] of Object.entries(draftEndings)) {
        try {
          const files = await host.findFiles(folder, endings);
          found.push(...files.map((file): [FoundFile, string] => [file, language]));
        } catch (error) {
          connection.console.warn(`${folder}: ${reasonOf(error)}`);
        }
      }
    }
    return found;
  }

  async #look({ uri, version }: FoundFile, language: string, token: CancellationToken): Promise<Known | null> {
    const { configuration, drafts, registers, host, connection } = this.#server;
    if (!(await configuration.looksAt(uri, language))) return null;
    const register = await registers.of(uri);
    const key = [version, register.version, drafts.segmenter?.name].join("\n");
    const known = this.#closed.get(uri);
    if (known?.key === key) return known;
    try {
      const read = await host.readFile(uri);
      const document = TextDocument.create(uri, language, 0, read?.text ?? "");
      const cancelled = () => token.isCancellationRequested;
      const analysis = isDraft(document) ? await drafts.analyzeClosed(uri, document.getText(), cancelled) : null;
      if (cancelled()) return null;
      const programs = analysis ? programsOf(document, analysis.mentions) : [];
      const looked: Known = { key, uri, version: null, isUtf8: read?.encoding === "utf8", programs };
      this.#closed.set(uri, looked);
      return looked;
    } catch (error) {
      connection.console.warn(`${uri}: ${reasonOf(error)}`);
      return null;
    }
  }
}

const programsOf = (document: TextDocument, mentions: readonly Mention[]): DraftPrograms["programs"] =>
  mentions
    .filter((mention): mention is Program => mention.kind === "program")
    .map((program) => ({ program, range: toRange(document, program) }));
