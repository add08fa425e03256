// The served workbench with the extension of this checkout installed in it, for people and pictures; not for tests.
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extensionId, manifest, root } from "../paths.ts";
import { type Payload, remote, workbenchAddress } from "./browser.ts";
import { type Server, startServer } from "./server.ts";
import { writeSettings } from "./settings.ts";

export type Locale = "en" | "zh-cn";

export interface ServedOptions {
  /** Holds settings and state, and keeps them from run to run. */
  home: string;
  folder: string;
  /** The draft to open at once. */
  file?: string | undefined;
  locale?: Locale;
  settings?: Record<string, unknown>;
}

export interface Served {
  server: Server;
  /** With the token that lets its holder in. */
  address: string;
}

export async function serveProject({ home, folder, file, locale = "en", settings }: ServedOptions): Promise<Served> {
  const extensionsFolder = installedExtension(join(home, "extensions"));
  const dataFolder = join(home, "data");
  const token = randomBytes(16).toString("hex");
  writeSettings(join(dataFolder, "data"), settings);
  if (locale !== "en") writeLanguagePack(join(dataFolder, "data"), locale);
  const server = await startServer({ dataFolder, extensionsFolder, token, locale });
  const payload: Payload = file === undefined ? [] : [["openFile", remote(server.authority, file)]];
  return { server, address: workbenchAddress({ authority: server.authority, token, folder, payload }) };
}

/** The checkout itself, in the place of an installed extension: a new build counts at the next reload of the window. */
function installedExtension(folder: string): string {
  rmSync(folder, { recursive: true, force: true }); // with VS Code's own list of what is in it
  mkdirSync(folder, { recursive: true });
  symlinkSync(root, join(folder, `${extensionId}-${manifest.version}`), "junction");
  return folder;
}

/** An empty language pack: the workbench stays English, every extension speaks the language. */
function writeLanguagePack(profile: string, locale: Locale): void {
  mkdirSync(profile, { recursive: true });
  const translations = join(profile, "empty-translations.json");
  writeFileSync(translations, JSON.stringify({ version: "1.0.0", contents: {} }));
  const pack = {
    hash: "empty",
    label: "中文(简体)",
    extensions: [{ extensionIdentifier: { id: "hegao.empty-language-pack" }, version: "1.0.0" }],
    translations: { vscode: translations },
  };
  writeFileSync(join(profile, "languagepacks.json"), JSON.stringify({ [locale]: pack }));
}
