import type { Finding } from "../format.ts";

/** What somebody has decided to hear no more of: findings of one check, in one place or in many. It says nothing of whether the draft is right. */
export interface Silence {
  /** A URN. */
  id: string;
  /** The id of the check whose findings are silenced. */
  check: string;
  /** Empty where nobody gave one. */
  reason: string;
  /** When it was made: ISO 8601 with its zone. */
  created: string;
  target: Target;
  /** The words that the finding was judged against when it was silenced: as soon as one of them is gone, it is heard again. */
  evidence: readonly string[];
}

export interface Target {
  /** The draft, or with a slash at its end the folder, that it holds in: a path from the folder that keeps the silence, "" being that folder. */
  source: string;
  /** Absent where every finding of the check is meant. */
  quote?: Quote;
}

/** Words of a draft. */
export interface Quote {
  exact: string;
  /** Where they stood; absent where they are meant wherever they stand. */
  context?: Context;
}

export interface Context {
  prefix: string;
  suffix: string;
  /** Code points before `exact`. */
  start: number;
}

/** A finding alone; its check in the draft, or in its folder; or its words, wherever its check finds them. */
export const scopes = ["finding", "draft", "folder", "wording"] as const;
export type Scope = (typeof scopes)[number];

export function scopeOf({ source, quote }: Target): Scope {
  if (quote) return quote.context ? "finding" : "wording";
  return isFolder(source) ? "folder" : "draft";
}

const isFolder = (source: string): boolean => source === "" || source.endsWith("/");

/** Whether a silence holds in a draft, by its path from the folder that keeps the silence. */
export const holdsIn = ({ source }: Target, path: string): boolean =>
  isFolder(source) ? path.startsWith(source) : path === source;

/** Longer ones are no figures and names, but passages: an edit in them is an edit elsewhere. */
const longestEvidence = 40;

/** The words that a finding is judged against. */
export const evidenceOf = ({ related }: Finding, draft: string): string[] =>
  related.filter(({ start, end }) => end - start <= longestEvidence).map(({ start, end }) => draft.slice(start, end));
