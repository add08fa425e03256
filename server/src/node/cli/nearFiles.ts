import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { positionsIn } from "../../core/text/positions.ts";
import type { Span } from "../../core/text/span.ts";
import { InputError, readText } from "./reading.ts";
import type { Words } from "./words.ts";

/** Something wrong in a file, at its place. */
export interface FileProblem extends Span {
  /** What it is about, where the place alone does not say so. */
  key?: string;
  message: string;
}

interface Kind<Said> {
  /** As it stands below a folder: `.hegao/programs.json`. */
  path: string;
  read(text: string): { said: Said; problems: readonly FileProblem[] };
}

/** Files of one kind around the drafts: each is read once, and what is wrong in it is told once. */
export class NearFiles<Said> {
  readonly #kind: Kind<Said>;
  readonly #words: Words;
  readonly #complain: (line: string) => void;
  readonly #read = new Map<string, Promise<Said | null>>();
  /** Whether anything was wrong in any of them. */
  troubled = false;

  constructor(kind: Kind<Said>, words: Words, complain: (line: string) => void) {
    this.#kind = kind;
    this.#words = words;
    this.#complain = complain;
  }

  /** What the file nearest to a draft says; null where there is none, or none that can be read. */
  async nearest(draft: string): Promise<Said | null> {
    const folder = foldersAround(draft).find((around) => existsSync(join(around, this.#kind.path)));
    if (folder === undefined) return null;
    const path = shown(join(folder, this.#kind.path));
    const known = this.#read.get(path);
    if (known) return known;
    const reading = this.named(path).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      this.#tell(`${error.where}: ${error.message}`);
      return null;
    });
    this.#read.set(path, reading);
    return reading;
  }

  /** What a file that was asked for says. @throws InputError when it cannot be read */
  async named(path: string): Promise<Said> {
    const { text } = await readText(path, this.#words);
    const { said, problems } = this.#kind.read(text);
    const position = positionsIn(text);
    for (const { start, key, message } of problems) {
      const { line, column } = position(start);
      this.#tell(`${path}:${line}:${column}: ${key ? `${key}: ` : ""}${message}`);
    }
    return said;
  }

  #tell(line: string): void {
    this.troubled = true;
    this.#complain(line);
  }
}

/**
 * The folders around a draft, the nearest first: up to the current one where the draft lies in there, else up to the top and
 * then the current one. Standard input lies in the current folder.
 */
export function foldersAround(draft: string): string[] {
  const here = resolve(".");
  const folders: string[] = [];
  for (let folder = draft === "-" ? here : dirname(resolve(draft)); ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === here) return folders;
    if (folder === dirname(folder)) return [...folders, here];
  }
}

/** A path as people know it: from the current folder where it lies in there. */
export function shown(path: string): string {
  const short = relative(".", path);
  return short.startsWith("..") || isAbsolute(short) ? path : short;
}
