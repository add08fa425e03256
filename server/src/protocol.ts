// What client and server say to each other beyond LSP. The client imports nothing else of the server.
import type { Scope as SilenceScope } from "./core/annotations/silence.ts";
import type { SheetFormat } from "./core/exports/formats.ts";

export { type Scope as SilenceScope, scopes as silenceScopes } from "./core/annotations/silence.ts";
export { registerPath, settingsFileName } from "./core/data/places.ts";
export { type SheetFormat, sheetFormats } from "./core/exports/formats.ts";

/**
 * How Node is told to run the desktop server. An analysis makes much that is soon forgotten: with little room (megabytes) for it
 * every tenth keystroke would wait until that is cleared away.
 */
export const serverFlags: readonly string[] = ["--min-semi-space-size=64", "--max-semi-space-size=64"];

/** The language id of drafts; text of any other language is looked at only where it is mostly Chinese. */
export const draftLanguage = "news-draft";

/** The languages that drafts can be in, with the endings of their files: a closed file has no language. */
export const draftEndings: Readonly<Record<string, readonly string[]>> = {
  [draftLanguage]: ["news", "gao"],
  plaintext: ["txt"],
  markdown: ["md", "markdown"],
};

/** The languages that are looked at unless a setting says otherwise. */
export const usualLanguages: readonly string[] = [draftLanguage, "plaintext"];

/** Request: the fact-check sheet of an open draft. */
export const exportSheet = "hegao/exportSheet";
export interface ExportSheetParams {
  uri: string;
  format: SheetFormat;
}
/** Null when the document is not open, or is no draft. */
export type ExportSheetResult = { text: string } | null;

/** Request: the findings in a file that is not open. Nothing of it is kept. */
export const checkFile = "hegao/checkFile";
export interface CheckFileParams {
  uri: string;
  languageId: string;
  /** The file as it is, in Base64: the server finds out the encoding. */
  base64: string;
}
export type CheckFileResult =
  /** `diagnostics` are LSP diagnostics. */
  | { state: "checked"; diagnostics: unknown[] }
  | { state: "notDraft" }
  /** The settings at its place leave its language out. */
  | { state: "otherLanguage" }
  /** No text in any encoding that drafts come in. */
  | { state: "notText"; reason: string };

/** Request: the encoding that a file's bytes read best in; null when they are no text. */
export const findEncoding = "hegao/findEncoding";
export interface FindEncodingParams {
  base64: string;
}
/** Named as VS Code names encodings. */
export type FindEncodingResult = "utf8" | "utf16le" | "utf16be" | "gb18030" | null;

/** Notification from the server: how it stands with an open document. */
export const draftStatus = "hegao/draftStatus";
export interface DraftStatus {
  uri: string;
  version: number;
  /** `notDraft`: plain text that is not Chinese; `failed`: the analysis broke, the log says where. */
  state: "analysing" | "ready" | "notDraft" | "failed";
  /** Of the last analysis of this version; absent until there is one. */
  counts?: {
    mentions: { figure: number; date: number; program: number };
    findings: { error: number; warning: number; information: number; hint: number };
  };
  /** How many findings of the last analysis somebody has silenced; they are not counted above. */
  silenced?: number;
}

/** Notification from the server: whether words can be cut and classed, which unquoted program names need. */
export const segmenterStatus = "hegao/segmenterStatus";
export interface SegmenterStatus {
  state: "loading" | "ready" | "absent";
  /** Why there is none. */
  reason?: string;
}

/** What the client tells of itself when it starts the server. */
export interface InitializationOptions {
  /** It has the command `saveRegister`. */
  savesRegister: boolean;
  /** It has the command `askToSilence`. */
  silences: boolean;
  /** It marks what is wrong with the syntax of JSON in its editors itself. */
  marksJson: boolean;
}

/** A command of the client: writes a register file, named by its URI, that a quick fix has changed. */
export const saveRegister = "hegao.saveRegister";

/** An LSP range. */
export interface TextRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/** Request: the edit that takes the selected words, or the program at the caret, into the register of the draft's folder. */
export const registerEdit = "hegao/registerEdit";
export interface RegisterEditParams {
  uri: string;
  range: TextRange;
  /** The id of the entry that the words are a known wrong form of; absent where they are a new entry. */
  of?: string;
}
export type RegisterEditResult =
  /** `edit` is an LSP workspace edit, `file` the register's URI. */
  | { file: string; edit: unknown }
  /** Why there is none, in the client's language. */
  | { refused: string };

/** Request: what stands at a place, and all registered names, the likeliest first; null where nothing is to be registered. */
export const registerNames = "hegao/registerNames";
export interface RegisterNamesParams {
  uri: string;
  range: TextRange;
}
export type RegisterNamesResult = { text: string; names: { id: string; name: string; detail: string }[] } | null;

/** A command of the client: asks for a reason, and silences a finding. */
export const askToSilence = "hegao.silence";
export interface AskToSilenceArguments {
  uri: string;
  /** The id of the finding. */
  finding: string;
  scope: SilenceScope;
  /** What is asked, in the client's language. */
  title?: string;
  /** Given: nobody is asked. */
  reason?: string;
}

/** Request: silences a finding of an open draft, and others like it. */
export const silence = "hegao/silence";
export interface SilenceParams {
  uri: string;
  finding: string;
  scope: SilenceScope;
  /** Empty where none was given. */
  reason: string;
}
/** Null when it is done; else why it is not, in the client's language. */
export type SilenceResult = { refused: string } | null;

/** Request: everything that is silenced in the open folders and drafts, the latest first. It has no parameters. */
export const listSilences = "hegao/listSilences";
export type ListSilencesResult = ListedSilence[];
export interface ListedSilence {
  /** Names it for `takeBackSilences`. */
  key: string;
  check: string;
  /** What the check finds, in the client's language. */
  title: string;
  scope: SilenceScope;
  /** The silenced words; null where every finding of the check is meant. */
  words: string | null;
  /** The draft or folder, for people. */
  where: string;
  /** Empty where none was given. */
  reason: string;
  /** ISO 8601. */
  created: string;
  /** Its draft is open, and it silences nothing there: the words have changed, or the check finds nothing in them any more. */
  idle: boolean;
}

/** Request: takes silences back. */
export const takeBackSilences = "hegao/takeBackSilences";
export interface TakeBackSilencesParams {
  keys: string[];
}
/** Null when it is done; else why it is not, in the client's language. */
export type TakeBackSilencesResult = { refused: string } | null;

/** Notification from the server: other findings are silenced than before. Open drafts are read again by themselves. */
export const silencesChanged = "hegao/silencesChanged";
export interface SilencesChanged {
  /** Closed drafts may be concerned, too. */
  closed: boolean;
}
