import { formatSilence } from "../core/annotations/format.ts";
import { type KeptSilence, SilenceHomes } from "../core/annotations/homes.ts";
import { moveSources } from "../core/annotations/move.ts";
import { type Silence, scopeOf } from "../core/annotations/silence.ts";
import { sourceFor } from "../core/annotations/target.ts";
import { annotationFolder } from "../core/data/places.ts";
import { foldersAround, nameOf, pathFrom, plain } from "../core/text/uris.ts";
import type { Server } from "./server.ts";

type Surroundings = Pick<Server, "folders" | "host" | "locale">;

/** What a silence says, but for what it is given when it is kept. */
export type NewSilence = Omit<Silence, "id" | "created">;

/** Drafts that are in no file, and were closed: whether they were saved shows when a file with their text opens. */
interface Unsaved {
  silences: KeptSilence[];
  /** What was in it when it was closed. */
  text: string | null;
}

const uuidScheme = "urn:uuid:";

/** More than this many closed drafts that were in no file are not waited for. */
const mostUnsaved = 50;

/** The silences of open folders and drafts: in files, and in memory for drafts that are in no file yet. */
export class Silences {
  readonly #server: Surroundings;
  readonly #unsaved = new Map<string, Unsaved>();
  readonly homes: SilenceHomes;

  constructor(server: Surroundings) {
    this.#server = server;
    this.homes = new SilenceHomes(server.host, server.locale);
  }

  /** Those that hold in a draft. */
  async of(uri: string): Promise<KeptSilence[]> {
    const folder = this.#server.folders.of(uri);
    // A draft that is in no file yet lies in the first folder, as far as anything is said of all that lies there.
    const inFiles = isInFile(uri) || folder === null ? uri : `${folder}/`;
    return [...(this.#unsaved.get(uri)?.silences ?? []), ...(await this.homes.of(inFiles))];
  }

  /** All that the open folders keep, the folders around drafts that were looked at, and the drafts in no file. */
  async all(): Promise<KeptSilence[]> {
    const homes = new Set([...this.#server.folders.all, ...this.homes.known]);
    const kept = await Promise.all([...homes].map((home) => this.homes.in(home)));
    return [...[...this.#unsaved.values()].flatMap(({ silences }) => silences), ...kept.flat()];
  }

  /** The path of a draft as silences have it; of one that is in no file, its name. */
  pathOf(uri: string): string {
    const home = this.#homeOf(uri);
    return isInFile(uri) && home !== null ? pathFrom(home, uri) : plain(uri.slice(uri.search(/[^/:]*$/)));
  }

  /** The folder that a draft lies in, for people. */
  folderOf(uri: string): string {
    const home = this.#homeOf(uri);
    const folder = sourceFor("folder", this.pathOf(uri)).slice(0, -1);
    return folder || nameOf(home ?? "");
  }

  /**
   * Keeps what is silenced in a draft.
   * @throws when its file cannot be written
   */
  async keep(uri: string, silence: NewSilence): Promise<void> {
    const made = { id: `${uuidScheme}${crypto.randomUUID()}`, created: new Date().toISOString(), ...silence };
    const home = this.#homeOf(uri);
    const scope = scopeOf(silence.target);
    if (home !== null && (isInFile(uri) || scope === "folder" || scope === "wording")) {
      return this.#write(home, made);
    }
    const unsaved = this.#unsaved.get(uri) ?? { silences: [], text: null };
    unsaved.silences.push({ ...made, key: made.id, home: null });
    this.#unsaved.set(uri, unsaved);
  }

  /** Takes silences back. @param keys those that are not known are passed over @throws when a file cannot be deleted */
  async takeBack(keys: readonly string[]): Promise<void> {
    const wanted = new Set(keys);
    const gone = (await this.all()).filter(({ key }) => wanted.has(key));
    for (const unsaved of this.#unsaved.values()) {
      unsaved.silences = unsaved.silences.filter(({ key }) => !wanted.has(key));
    }
    const inFiles = gone.filter((silence) => silence.home !== null);
    try {
      for (const { key } of inFiles) await this.#server.host.deleteFile(key);
    } finally {
      await this.refresh(inFiles.map(({ home }) => home!));
    }
  }

  /** Looks at folders again. @returns whether anything has changed in them */
  async refresh(homes: Iterable<string>): Promise<boolean> {
    const changes = await Promise.all([...new Set(homes)].map((home) => this.homes.refresh(home)));
    return changes.includes(true);
  }

  /** Nobody watches the folders outside of the open ones: they are looked at when a draft in them is opened. */
  opened(uri: string): void {
    const { folders } = this.#server;
    for (const folder of foldersAround(uri)) {
      if (folders.of(`${folder}/x`) === null) this.homes.refresh(folder);
    }
  }

  /** Remembers what stood in a draft that is in no file, to know it again as a file. */
  closed(uri: string, text: string): void {
    const unsaved = this.#unsaved.get(uri);
    if (!unsaved) return;
    unsaved.text = text;
    const waiting = [...this.#unsaved].filter(([, { text }]) => text !== null);
    for (const [old] of waiting.slice(0, -mostUnsaved)) this.#unsaved.delete(old);
  }

  /**
   * Hands what was silenced in a draft in no file, now closed, over to the file that it was saved as.
   * @returns whether there was anything @throws when it cannot be written
   */
  async saved(uri: string, text: string): Promise<boolean> {
    const home = this.#homeOf(uri);
    const [before, unsaved] =
      [...this.#unsaved].find(([, closed]) => closed.text !== null && isSameText(closed.text, text)) ?? [];
    if (home === null || !isInFile(uri) || before === undefined || !unsaved) return false;
    // Taken before anything is written: another draft of the same words must not be given it too.
    this.#unsaved.delete(before);
    try {
      for (const { key: _key, home: _home, ...silence } of unsaved.silences) {
        const source = sourceFor(scopeOf(silence.target), this.pathOf(uri));
        await this.#write(home, { ...silence, target: { ...silence.target, source } });
      }
    } catch (error) {
      this.#unsaved.set(before, unsaved);
      throw error;
    }
    return true;
  }

  /**
   * A draft, or a folder of drafts, has another address: what is silenced in it stays so.
   * @returns whether there was anything @throws when a file cannot be written
   */
  async moved(before: string, after: string): Promise<boolean> {
    const around = foldersAround(before);
    const moved = (await Promise.all(around.map((home) => this.homes.in(home)))).flat().filter((silence) => {
      const path = pathFrom(silence.home!, before);
      return silence.target.source === path || silence.target.source.startsWith(`${path}/`);
    });
    for (const silence of moved) await this.#move(silence, before, after);
    this.homes.forget(before);
    return moved.length > 0;
  }

  async #move(silence: KeptSilence, before: string, after: string): Promise<void> {
    const text = await this.homes.textOf(silence);
    if (text === undefined) return;
    const from = silence.home!;
    const to = after.startsWith(`${from}/`) ? from : (this.#homeOf(after) ?? from);
    const length = pathFrom(from, before).length;
    const retold = moveSources(text, (source) => pathFrom(to, after) + source.slice(length));
    await this.#server.host.writeFile(`${to}${silence.key.slice(from.length)}`, retold);
    if (to !== from) await this.#server.host.deleteFile(silence.key);
    await this.refresh([from, to]);
  }

  /** The folder that keeps what is said of a draft: the open one it lies in, else the one that it lies in. */
  #homeOf(uri: string): string | null {
    return this.#server.folders.of(uri) ?? foldersAround(uri)[0] ?? null;
  }

  async #write(home: string, silence: Silence): Promise<void> {
    const name = silence.id.slice(uuidScheme.length);
    await this.#server.host.writeFile(`${home}/${annotationFolder}/${name}.json`, formatSilence(silence));
    await this.homes.refresh(home);
  }
}

const isInFile = (uri: string): boolean => foldersAround(uri).length > 0;

/** An editor may end a file with a line break, or take spaces from the ends of lines, when it saves. */
const isSameText = (a: string, b: string): boolean => a.replace(/\s+/g, "") === b.replace(/\s+/g, "");
