import { randomUUID } from "node:crypto";
import { mkdir, open, readFile as readBytes, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import type { Host } from "../lsp/host.ts";
import { decode } from "./decode.ts";

/** The files of this machine; there are none elsewhere. */
export const files: Pick<Host, "readFile" | "findFiles" | "writeFile" | "deleteFile" | "fileUri"> = {
  async readFile(uri) {
    if (!uri.startsWith("file:")) return null;
    try {
      return decode(await readBytes(fileURLToPath(uri)));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  async findFiles(folder, endings) {
    if (!folder.startsWith("file:") || endings.length === 0) return [];
    const cwd = fileURLToPath(folder);
    const patterns = endings.map((ending) => `**/*.${ending}`);
    const paths = await glob(patterns, { cwd, ignore: ["**/node_modules/**"], expandDirectories: false });
    const found = await Promise.all(
      paths.sort().map(async (path) => {
        // A file may go while the others are looked at.
        const state = await stat(join(cwd, path)).catch(() => null);
        const uri = `${folder}/${path.split("/").map(encodeURIComponent).join("/")}`;
        return state ? [{ uri, version: `${state.mtimeMs} ${state.size}` }] : [];
      }),
    );
    return found.flat();
  },
  async writeFile(uri, text) {
    const path = fileURLToPath(uri);
    const folder = dirname(path);
    await mkdir(folder, { recursive: true });
    const unfinished = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
    try {
      const file = await open(unfinished, "wx");
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  },
  deleteFile: (uri) => rm(fileURLToPath(uri), { force: true }),
  fileUri(path) {
    const full = path.startsWith("~/") ? join(homedir(), path.slice(2)) : path;
    return isAbsolute(full) ? pathToFileURL(full).href : null;
  },
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
