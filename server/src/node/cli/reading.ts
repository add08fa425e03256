import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { type DecodedText, decode, NotTextError } from "../decode.ts";
import type { Words } from "./words.ts";

/** Something named on the command line cannot be used. `where` is a path, or a path with line and column. */
export class InputError extends Error {
  readonly where: string;
  constructor(where: string, message: string) {
    super(message);
    this.where = where;
  }
}

/** @throws InputError when there is no such file, it may not be read, or it is no text */
export async function readText(path: string, words: Words): Promise<DecodedText> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    throw toInputError(path, error, words);
  }
}

/** @throws InputError when what comes in is no text */
export async function readStandardInput(words: Words): Promise<DecodedText> {
  try {
    return decode(await buffer(process.stdin));
  } catch (error) {
    throw toInputError("-", error, words);
  }
}

const isOfficeFile = /\.(?:docx?|wps|rtf|odt|pages|pdf|xlsx?|et)$/i;

function toInputError(where: string, error: unknown, words: Words): InputError {
  if (error instanceof NotTextError) {
    return new InputError(where, isOfficeFile.test(where) ? words.officeFile : words.binary(error.offset));
  }
  return new InputError(where, words.unreadable(reasonOf(error, words)));
}

/** Why something failed, in the words of the system, or in ours where we have some. */
export function reasonOf(error: unknown, words: Words): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return words.reasons[code] ?? error.message;
}
