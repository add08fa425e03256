import type { Cut } from "../../structure/structure.ts";

const shown = 6;

/** The last words before a cut and the first ones behind it, as they stand on their lines. */
export function aroundCut(text: string, { end, resumes }: Cut): { before: string; after: string } {
  return {
    before: lastLine(text.slice(Math.max(0, end - shown), end)),
    after: firstLine(text.slice(resumes.start, resumes.start + shown)),
  };
}

const lastLine = (words: string): string => words.slice(Math.max(words.lastIndexOf("\n"), words.lastIndexOf("\r")) + 1);
const firstLine = (words: string): string => words.split(/[\r\n]/, 1)[0] ?? "";
