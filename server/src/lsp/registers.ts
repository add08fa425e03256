import { MessageType } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
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
import { reasonOf, type Server, showMessage } from "./server.ts";
import { wordsOf } from "./words.ts";

/** Where a newsroom's register lies in its folder. */
export const registerFolder = ".hegao";
export const registerName = "programs.json";
export const registerPath = `${registerFolder}/${registerName}`;

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

type Surroundings = Pick<Server, "connection" | "configuration" | "documents" | "folders" | "host" | "locale">;

/** The registers of the folders and of the user, read when they are first asked for. */
export class Registers {
  readonly #server: Surroundings;
  readonly #layers = new Map<string | null, Promise<Layers>>();
  readonly #told = new Set<string>();
  readonly #gone = new Set<string>();
  #user: Promise<RegisterFile | null> | undefined;

  constructor(server: Surroundings) {
    this.#server = server;
  }

  async of(uri: string): Promise<Register> {
    return (await this.layersOf(uri)).register;
  }

  /** What holds for a draft. */
  layersOf(uri: string): Promise<Layers> {
    return this.inFolder(this.#server.folders.of(uri));
  }

  inFolder(folder: string | null): Promise<Layers> {
    const known = this.#layers.get(folder);
    if (known) return known;
    const reading = this.#read(folder);
    this.#layers.set(folder, reading);
    return reading;
  }

  /** Where the register for a draft lies, or would lie; null where no folder is open. */
  fileFor(uri: string): string | null {
    const folder = this.#server.folders.of(uri);
    return folder && `${folder}/${registerPath}`;
  }

  /** Whether a document is a register, and no draft. */
  async isRegister(uri: string): Promise<boolean> {
    return uri.endsWith(`/${registerPath}`) || uri === (await this.userFile());
  }

  /** The URI of the user's own register; null where the setting names none. */
  async userFile(): Promise<string | null> {
    const { configuration, host, locale } = this.#server;
    const { userRegister } = await configuration.window();
    if (userRegister === undefined || userRegister === "") return null;
    const uri = typeof userRegister === "string" ? host.fileUri(userRegister) : null;
    if (uri === null) this.#tell(wordsOf(locale).badUserRegister(String(userRegister)));
    return uri;
  }

  /**
   * Tells which files are there: one that is deleted stays open in an editor for a while, though nobody sees it.
   * @param gone URIs of files that were deleted @param there of files that were made, or changed on the disk or in an editor
   */
  noteFiles(gone: readonly string[], there: readonly string[]): void {
    for (const uri of gone) this.#gone.add(uri);
    for (const uri of there) this.#gone.delete(uri);
  }

  forgetAll(): void {
    this.#layers.clear();
    this.#user = undefined;
  }

  async #read(folder: string | null): Promise<Layers> {
    this.#user ??= this.userFile().then((uri) => (uri === null ? null : this.#readFile(uri, builtInRegister)));
    const user = await this.#user;
    const further = layerRegisters(entriesOf(user));
    const workspace = folder === null ? null : await this.#readFile(`${folder}/${registerPath}`, further);
    const register = workspace ? layerRegisters(entriesOf(user), entriesOf(workspace)) : further;
    return { user, workspace, register };
  }

  /** What an editor holds comes before what is on the disk. Null where there is no such file, or none that can be read. */
  async #readFile(uri: string, further: Register): Promise<RegisterFile | null> {
    const { documents, host, locale } = this.#server;
    const open = this.#gone.has(uri) ? undefined : documents.get(uri);
    try {
      const read = open ? { text: open.getText(), encoding: "utf8" } : await host.readFile(uri);
      if (read === null) return null;
      const own = parseOwnRegister(read.text, locale, (id) => further.byId.has(id));
      const document = TextDocument.create(uri, "jsonc", open?.version ?? 0, read.text);
      return { document, own, version: open?.version ?? null, isUtf8: read.encoding === "utf8" };
    } catch (error) {
      this.#tell(wordsOf(locale).registerUnread(uri, reasonOf(error)));
      return null;
    }
  }

  #tell(message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.#server.connection.console.warn(message);
    showMessage(this.#server.connection, MessageType.Warning, message);
  }
}

const entriesOf = (file: RegisterFile | null): OwnEntry[] => file?.own.entries.map(({ entry }) => entry) ?? [];

/** The place in a register file that speaks of an entry. */
export function placeOf(file: RegisterFile | null, { id, name }: RegisterEntry): PlacedEntry | null {
  const speaksOfIt = ({ entry }: PlacedEntry) =>
    ownId(entry) === id || (entry.id === undefined && withoutMarks(entry.name ?? "") === withoutMarks(name));
  return file?.own.entries.find(speaksOfIt) ?? null;
}
