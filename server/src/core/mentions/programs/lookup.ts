import type { Program } from "../../format.ts";
import { withoutMarks } from "./marks.ts";
import type { Reading, Register, RegisterEntry } from "./register.ts";
import { endingOf } from "./words.ts";

/** The entry that a mention stands for; null where it was only detected. */
export const entryOf = (register: Register, { entry }: Pick<Program, "entry">): RegisterEntry | null =>
  (entry === null ? undefined : register.byId.get(entry)) ?? null;

/** Which form of its entry a mention is: the text's own, or without the ending word that follows a short form (“两新”政策). */
export function readingOf(register: Register, { text, entry }: Pick<Program, "text" | "entry">): Reading | null {
  if (entry === null) return null;
  const form = withoutMarks(text);
  const ending = endingOf(form)?.word.length ?? 0;
  for (const candidate of [form, form.slice(0, form.length - ending)]) {
    const reading = register.readings.get(candidate)?.find((other) => other.entry.id === entry);
    if (reading) return reading;
  }
  return null;
}

/** A registered form that is offered while somebody writes. */
export interface Completion {
  /** As it is inserted, with the quotation marks that belong to it. */
  text: string;
  entry: RegisterEntry;
}

/**
 * The accepted forms that begin with what stands before the cursor, the shortest first.
 * @param prefix what was written of the name, with its quotation mark or without; a mark alone gives every form
 */
export function completions(register: Register, prefix: string): Completion[] {
  const begun = withoutMarks(prefix);
  const found: Completion[] = [];
  for (const [form, readings] of register.readings) {
    if (!form.startsWith(begun)) continue;
    for (const { wrong, text, quoted, entry } of readings) {
      if (wrong === null) found.push({ text: quoted && text === form ? `“${text}”` : text, entry });
    }
  }
  return found.sort((a, b) => a.text.length - b.text.length);
}
