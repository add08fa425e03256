// What client and server say to each other beyond LSP. The client imports nothing else of the server.

/** The language id of drafts; text of any other language is looked at only where it is mostly Chinese. */
export const draftLanguage = "news-draft";

/** What the client hands over when the server starts. */
export interface InitializationOptions {
  /** URI of the folder with the checks' pages of documentation, without a slash at its end. */
  checkPages?: string;
}

export const sheetFormats = ["csv", "md", "json"] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/** Request: the fact-check sheet of an open draft. */
export const exportSheet = "hegao/exportSheet";
export interface ExportSheetParams {
  uri: string;
  format: SheetFormat;
}
/** Null when the document is not open, or is no draft. */
export type ExportSheetResult = { text: string } | null;

/** Request: the findings in the text of a file that is not open. Nothing of it is kept. */
export const checkText = "hegao/checkText";
export interface CheckTextParams {
  uri: string;
  languageId: string;
  text: string;
}
/** `diagnostics` are LSP diagnostics; null when the text is no draft. */
export type CheckTextResult = { diagnostics: unknown[] } | null;

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
}

/** Notification from the server: whether words can be cut and classed, which unquoted program names need. */
export const segmenterStatus = "hegao/segmenterStatus";
export interface SegmenterStatus {
  state: "loading" | "ready" | "absent";
  /** Why there is none. */
  reason?: string;
}
