import type { Analysis, Program } from "../format.ts";
import { readingOf } from "../mentions/programs/lookup.ts";
import { withoutMarks } from "../mentions/programs/marks.ts";
import type { Register, RegisterEntry } from "../mentions/programs/register.ts";
import { respell } from "../mentions/programs/respell.ts";
import { endingOf } from "../mentions/programs/words.ts";
import { editDistance } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import { mentionsAt } from "./occurrences.ts";

/** The program that stands at a caret, before it or behind it. */
export function programAt(analysis: Analysis, caret: number): Program | null {
  const isProgram = (mention: { kind: string }): mention is Program => mention.kind === "program";
  return mentionsAt(analysis, caret).find(isProgram) ?? mentionsAt(analysis, caret - 1).find(isProgram) ?? null;
}

/** A longer selection is a passage. */
const longestName = 100;

/** Whether words can be a name: two characters besides their marks at least, in one line. */
export const isName = (text: string): boolean =>
  withoutMarks(text).length >= 2 && text.length <= longestName && !/[\r\n]/.test(text);

/** What is to be registered: the words that are selected, or the program at the caret; null where neither is a name. */
export function nameAt(
  analysis: Analysis,
  text: string,
  { start, end }: Span,
): Pick<RegisterEntry, "name" | "type"> | null {
  const program = programAt(analysis, start);
  if (start === end || (program?.start === start && program.end === end)) {
    return program && !program.parts ? { name: program.text, type: program.type } : null;
  }
  const name = text.slice(start, end).trim();
  return isName(name) ? { name, type: "other" } : null;
}

/** The form of its entry in which a mention names a program, with the form's own marks; null where it has no entry. */
export const formOf = (register: Register, program: Program): string | null =>
  readingOf(register, program)?.text ?? null;

/** A mention's words when the form in it becomes another one; marks stay as they stand, as does an ending word behind it. */
export function renamed({ text }: Program, form: string, wanted: string): string {
  const ending = withoutMarks(text) === withoutMarks(form) ? "" : (endingOf(text)?.word ?? "");
  const core = text.slice(0, text.length - ending.length);
  let result = core;
  for (const { start, end, newText } of respell(core, 0, wanted).reverse()) {
    result = result.slice(0, start) + newText + result.slice(end);
  }
  return result + ending;
}

/** The entries of a register, those first whose name or form is most like a text. */
export function likeliestEntries(register: Register, text: string): RegisterEntry[] {
  const written = withoutMarks(text);
  const distances = new Map<RegisterEntry, number>();
  for (const [form, readings] of register.readings) {
    const distance = editDistance(written, form);
    for (const { entry } of readings) distances.set(entry, Math.min(distance, distances.get(entry) ?? distance));
  }
  return [...distances].sort((a, b) => a[1] - b[1]).map(([entry]) => entry);
}

/** The entries that a text may well be a wrong form of: few characters differ. */
export function entriesLike(register: Register, text: string): RegisterEntry[] {
  const written = withoutMarks(text);
  const allowed = Math.min(2, Math.floor(written.length / 3));
  const isNear = (form: string) =>
    Math.abs(form.length - written.length) <= allowed && editDistance(written, form) <= allowed;
  const near = [...register.readings].filter(([form]) => isNear(form)).flatMap(([, readings]) => readings);
  return [...new Set(near.filter(({ wrong }) => wrong === null).map(({ entry }) => entry))].slice(0, 3);
}
