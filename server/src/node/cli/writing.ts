import { statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { InputError, reasonOf } from "./reading.ts";
import type { Words } from "./words.ts";

/** @throws InputError when the file cannot be written, or is the draft itself */
export async function writeSheet(path: string, sheet: string, draft: string, words: Words): Promise<void> {
  if (isSameFile(path, draft)) throw new InputError(path, words.unwritable(words.overDraft));
  try {
    await writeFile(path, sheet);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new InputError(path, words.unwritable(missing ? words.noFolder : reasonOf(error, words)));
  }
}

function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}
