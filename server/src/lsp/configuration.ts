import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import { checks } from "../core/checks/index.ts";
import type { Locale } from "../core/ports.ts";
import { type HeldSettings, layerSettings } from "../core/settingsLayers.ts";
import { readSettings } from "../core/settingsReading.ts";
import { draftLanguage, usualLanguages } from "../protocol.ts";
import type { Feature } from "./server.ts";
import type { SettingsFiles } from "./settingsFiles.ts";
import { reasonOf, Warnings } from "./trouble.ts";
import { wordsOf } from "./words.ts";

const section = "hegao";

/** The settings that hold for each document, asked for once: those of the editor, and over them those of the folder's own file. */
export class Configuration {
  readonly #known = new Map<string, Promise<HeldSettings>>();
  readonly #warnings: Warnings;
  readonly #connection: Connection;
  readonly #locale: Locale;
  readonly #asks: boolean;
  readonly #files: SettingsFiles;
  readonly #listeners: (() => void)[] = [];
  #window: Promise<Record<string, unknown>> | undefined;
  #pushed: unknown;

  /** @param asks whether the client answers `workspace/configuration`; one that does not pushes its settings, if any */
  constructor(connection: Connection, locale: Locale, asks: boolean, files: SettingsFiles) {
    this.#connection = connection;
    this.#warnings = new Warnings(connection);
    this.#locale = locale;
    this.#asks = asks;
    this.#files = files;
  }

  of(uri: string): Promise<HeldSettings> {
    const known = this.#known.get(uri);
    if (known) return known;
    const reading = this.#read(uri);
    this.#known.set(uri, reading);
    return reading;
  }

  /** Whether documents of a language are looked at where this one lies. */
  async looksAt(uri: string, languageId: string): Promise<boolean> {
    if (languageId === draftLanguage) return true;
    const { languages } = await this.of(uri);
    return (languages ?? usualLanguages).includes(languageId);
  }

  /** The settings that hold everywhere, as they stand: nobody has looked at them yet. */
  window(): Promise<Record<string, unknown>> {
    this.#window ??= this.#ask("").then((value) =>
      value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {},
    );
    return this.#window;
  }

  /** Tells of every change, before the open drafts are read again. */
  listen(listener: () => void): void {
    this.#listeners.push(listener);
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /** Forgets what holds for single documents: a settings file has changed. */
  forgetDrafts(): void {
    this.#known.clear();
  }

  /** Forgets everything: settings have changed. @param pushed what a client sent along that cannot be asked */
  forgetAll(pushed: unknown): void {
    this.#known.clear();
    this.#window = undefined;
    this.#pushed = (pushed as Record<string, unknown> | null | undefined)?.[section];
    for (const listener of this.#listeners) listener();
  }

  async #read(uri: string): Promise<HeldSettings> {
    const [raw, file] = await Promise.all([this.#ask(uri), this.#files.of(uri)]);
    const { given, problems } = readSettings(raw, checks, this.#locale);
    for (const { path, message } of problems) {
      this.#warnings.tell(wordsOf(this.#locale).badSetting([section, ...path].join(" › "), message), uri);
    }
    return layerSettings(given, file);
  }

  /** @param uri the document that the settings are for; "" for what holds everywhere */
  async #ask(uri: string): Promise<unknown> {
    if (!this.#asks) return this.#pushed;
    try {
      return await this.#connection.workspace.getConfiguration(uri === "" ? { section } : { scopeUri: uri, section });
    } catch (error) {
      this.#warnings.tell(wordsOf(this.#locale).settingsUnread(uri, reasonOf(error)), uri);
      return undefined;
    }
  }
}

/** Settings that change, or hold for other folders than before, are read again, and every open draft with them. */
export const settings: Feature = ({ connection, client, configuration, drafts, initialized }) => {
  const readAgain = (pushed: unknown) => {
    configuration.forgetAll(pushed);
    drafts.restartAll();
  };
  connection.onDidChangeConfiguration((change) => readAgain(change.settings));
  initialized.then(() => {
    if (client.watchesConfiguration) connection.client.register(DidChangeConfigurationNotification.type, { section });
    if (client.hasFolders) connection.workspace.onDidChangeWorkspaceFolders(() => readAgain(undefined));
  });
  return {};
};
