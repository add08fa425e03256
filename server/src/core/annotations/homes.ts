import { checks } from "../checks/index.ts";
import { annotationFolder } from "../data/places.ts";
import type { DataProblem } from "../data/schemaProblems.ts";
import type { Files, Locale } from "../ports.ts";
import { foldersAround, pathFrom } from "../text/uris.ts";
import { readAnnotation } from "./parse.ts";
import { holdsIn, type Silence } from "./silence.ts";

/** A silence and the file that keeps it. */
export interface KeptSilence extends Silence {
  /** The URI of its file. */
  key: string;
  /** The URI of the folder that its source counts from; null for one that is in no file yet. */
  home: string | null;
}

interface AnnotationFile {
  version: string;
  text: string;
  silence: KeptSilence | null;
  problems: readonly DataProblem[];
}

type Kept = ReadonlyMap<string, AnnotationFile>;

/** A file in which something is wrong. */
export interface BrokenFile {
  uri: string;
  text: string;
  problems: readonly DataProblem[];
}

const knownChecks = new Set(checks.map(({ id }) => id));

/**
 * The silences in the files of the folders, read when they are first asked for. Those of every folder around a draft hold in
 * it, so that it makes no difference which of them is the one that is open.
 */
export class SilenceHomes {
  readonly #disk: Files;
  readonly #locale: Locale;
  readonly #homes = new Map<string, Promise<Kept>>();

  constructor(disk: Files, locale: Locale) {
    this.#disk = disk;
    this.#locale = locale;
  }

  /** Those that hold in a draft, by its URI. */
  async of(uri: string): Promise<KeptSilence[]> {
    const found = foldersAround(uri).map(async (home) => {
      const path = pathFrom(home, uri);
      return (await this.in(home)).filter(({ target }) => holdsIn(target, path));
    });
    return (await Promise.all(found)).flat();
  }

  /** Those that a folder keeps. */
  async in(home: string): Promise<KeptSilence[]> {
    return [...(await this.#files(home)).values()].flatMap(({ silence }) => silence ?? []);
  }

  /** The folders that were read so far. */
  get known(): string[] {
    return [...this.#homes.keys()];
  }

  /** The text of the file that keeps a silence. */
  async textOf({ key, home }: KeptSilence): Promise<string | undefined> {
    return home === null ? undefined : (await this.#files(home)).get(key)?.text;
  }

  /** The broken files of the folders that were read so far. */
  async broken(): Promise<BrokenFile[]> {
    const homes = await Promise.all(this.#homes.values());
    return homes.flatMap((files) =>
      [...files]
        .filter(([, { problems }]) => problems.length > 0)
        .map(([uri, { text, problems }]) => ({ uri, text, problems })),
    );
  }

  /** Looks at a folder again, where it was looked at before. @returns whether anything has changed in it */
  async refresh(home: string): Promise<boolean> {
    const before = this.#homes.get(home);
    if (!before) return false;
    const now = before.then((files) => this.#read(home, files));
    this.#homes.set(home, now);
    const [old, read] = await Promise.all([before, now]);
    return old.size !== read.size || [...read].some(([uri, file]) => old.get(uri) !== file);
  }

  /** Forgets a folder, and all below it. */
  forget(folder: string): void {
    for (const home of this.known) if (home === folder || home.startsWith(`${folder}/`)) this.#homes.delete(home);
  }

  #files(home: string): Promise<Kept> {
    const known = this.#homes.get(home);
    if (known) return known;
    const reading = this.#read(home, new Map());
    this.#homes.set(home, reading);
    return reading;
  }

  /** A file that has not changed is not read again. */
  async #read(home: string, before: Kept): Promise<Kept> {
    const found = await this.#disk.findFiles(`${home}/${annotationFolder}`, ["json"]).catch(() => []);
    const files = found.map(async ({ uri, version }) => {
      const known = before.get(uri);
      return [uri, known?.version === version ? known : await this.#readFile(home, uri, version)] as const;
    });
    return new Map(await Promise.all(files));
  }

  async #readFile(home: string, uri: string, version: string): Promise<AnnotationFile> {
    try {
      const text = (await this.#disk.readFile(uri))?.text;
      // Gone since it was listed.
      if (text === undefined) return { version, text: "", silence: null, problems: [] };
      const { silence, problems } = readAnnotation(text, this.#locale, (id) => knownChecks.has(id));
      return { version, text, silence: silence && { ...silence, key: uri, home }, problems };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { version, text: "", silence: null, problems: [{ start: 0, end: 1, message }] };
    }
  }
}
