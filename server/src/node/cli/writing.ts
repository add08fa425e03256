import { statSync } from "node:fs";
import { access, constants, realpath, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { InputError, reasonOf } from "./reading.ts";
import type { Words } from "./words.ts";

/**
 * Writes the whole sheet or nothing: where it fails, what stood there before still stands.
 * @throws InputError when the file cannot be written, or is the draft itself
 */
export async function writeSheet(path: string, sheet: string, draft: string, words: Words): Promise<void> {
  if (isSameFile(path, draft)) throw new InputError(path, words.unwritable(words.overDraft));
  try {
    await replaceFile(path, sheet);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new InputError(path, words.unwritable(missing ? words.noFolder : reasonOf(error, words)));
  }
}

/** Replaces a file as a whole, or leaves it as it was. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const standing = statSync(path, { throwIfNoEntry: false });
  // A device or a pipe takes the words as they come; a folder refuses them with its own reason.
  if (standing && !standing.isFile()) return writeFile(path, content);
  // A rename would replace a file that may not be written.
  if (standing) await access(path, constants.W_OK);
  const target = standing ? await realpath(path) : resolve(path);
  const unfinished = `${target}.${process.pid}.part`;
  try {
    await writeFile(unfinished, content, { flag: "wx", ...(standing && { mode: standing.mode }) });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}
