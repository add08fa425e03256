import { TextDocument } from "vscode-languageserver-textdocument";
import { ownFolder, registerPath } from "../core/data/places.ts";
import { withoutMarks } from "../core/mentions/programs/marks.ts";
import { layerRegisters } from "../core/mentions/programs/own/layers.ts";
import {
  type OwnEntry,
  type OwnRegister,
  ownId,
  type PlacedEntry,
  parseOwnRegister,
} from "../core/mentions/programs/own/parse.ts";
import { builtInRegister, type Register, type RegisterEntry } from "../core/mentions/programs/register.ts";
import type { Server } from "./server.ts";
import { reasonOf, Warnings } from "./trouble.ts";
import { wordsOf } from "./words.ts";

/** A register file: what stands in it and what that says. */
export interface RegisterFile {
  document: TextDocument;
  own: OwnRegister;
  /** Of the open document; null where the file is not open. */
  version: number | null;
  /** What is in another encoding is read, and never written. */
  isUtf8: boolean;
}

/** The registers that hold in one place, and what they make together. */
export interface Layers {
  user: RegisterFile | null;
  workspace: RegisterFile | null;
  register: Register;
}

type Surroundings = Pick<Server, "connection" | "configuration" | "dataFiles" | "folders" | "host" | "locale">;

/** The registers of the folders and of the user, read when they are first asked for. */
export class Registers {
  readonly #server: Surroundings;
  readonly #layers = new Map<string | null, Promise<Layers>>();
  readonly #warnings: Warnings;
  readonly #homes = new Set<string>();
  readonly #listeners: (() => void)[] = [];
  #far: Promise<Layers> | undefined;
  /** As last asked for. */
  #userUri: string | null = null;

  constructor(server: Surroundings) {
    this.#server = server;
    this.#warnings = new Warnings(server.connection);
  }

  async of(uri: string): Promise<Register> {
    return (await this.layersOf(uri)).register;
  }

  /** What holds for a draft. */
  async layersOf(uri: string): Promise<Layers> {
    return this.inFolder(await this.#homeOf(uri));
  }

  inFolder(folder: string | null): Promise<Layers> {
    const known = this.#layers.get(folder);
    if (known) return known;
    const reading = this.#read(folder);
    this.#layers.set(folder, reading);
    return reading;
  }

  /** Where the register for a draft lies, or would lie; null where no folder is open. */
  async fileFor(uri: string): Promise<string | null> {
    const home = await this.#homeOf(uri);
    return home && `${home}/${registerPath}`;
  }

  /** Folders that registers were found in so far, as far as they are open. */
  get homes(): readonly string[] {
    return [...this.#homes].filter((home) => this.#server.folders.of(`${home}/`) !== null);
  }

  /** Tells when one was found in a folder that is not itself open. */
  listen(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Whether a change of this file, or folder, may be one of a register. */
  mayBeRegister(uri: string): boolean {
    return uri.endsWith(`/${registerPath}`) || uri.endsWith(`/${ownFolder}`) || uri === this.#userUri;
  }

  /** The URI of the user's own register; null where the setting names none. */
  async userFile(): Promise<string | null> {
    const { configuration, host, locale } = this.#server;
    const { userRegister } = await configuration.window();
    const isSet = userRegister !== undefined && userRegister !== "";
    this.#userUri = isSet && typeof userRegister === "string" ? host.fileUri(userRegister) : null;
    if (isSet && this.#userUri === null) this.#warnings.tell(wordsOf(locale).badUserRegister(String(userRegister)));
    return this.#userUri;
  }

  forgetAll(): void {
    this.#layers.clear();
    this.#far = undefined;
  }

  /** The nearest folder around a draft that has a register, else the one that is open. */
  async #homeOf(uri: string): Promise<string | null> {
    const around = this.#server.folders.around(uri);
    for (const folder of around) if ((await this.inFolder(folder)).workspace) return folder;
    return around.at(-1) ?? null;
  }

  async #read(folder: string | null): Promise<Layers> {
    this.#far ??= this.#readUser();
    const far = await this.#far;
    const workspace = folder === null ? null : await this.#readFile(`${folder}/${registerPath}`, far.register);
    if (folder === null || !workspace) return far;
    this.#note(folder);
    return { ...far, workspace, register: layerRegisters(entriesOf(far.user), entriesOf(workspace)) };
  }

  /** What holds where no folder has a register. */
  async #readUser(): Promise<Layers> {
    const uri = await this.userFile();
    const user = uri === null ? null : await this.#readFile(uri, builtInRegister);
    return { user, workspace: null, register: layerRegisters(entriesOf(user)) };
  }

  #note(home: string): void {
    if (this.#homes.has(home)) return;
    this.#homes.add(home);
    if (!this.#server.folders.all.includes(home)) for (const listener of this.#listeners) listener();
  }

  /** Null where there is no such file, or none that can be read. */
  async #readFile(uri: string, further: Register): Promise<RegisterFile | null> {
    const { dataFiles, locale } = this.#server;
    try {
      const read = await dataFiles.read(uri);
      if (read === null) return null;
      const { text, version, isUtf8 } = read;
      const own = parseOwnRegister(text, locale, (id) => further.byId.has(id));
      return { document: TextDocument.create(uri, "jsonc", version ?? 0, text), own, version, isUtf8 };
    } catch (error) {
      this.#warnings.tell(wordsOf(locale).registerUnread(uri, reasonOf(error)));
      return null;
    }
  }
}

const entriesOf = (file: RegisterFile | null): OwnEntry[] => file?.own.entries.map(({ entry }) => entry) ?? [];

/** The place in a register file that speaks of an entry. */
export function placeOf(file: RegisterFile | null, { id, name }: RegisterEntry): PlacedEntry | null {
  const speaksOfIt = ({ entry }: PlacedEntry) =>
    ownId(entry) === id || (entry.id === undefined && withoutMarks(entry.name ?? "") === withoutMarks(name));
  return file?.own.entries.find(speaksOfIt) ?? null;
}
