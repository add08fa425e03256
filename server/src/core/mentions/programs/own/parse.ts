import { getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import schema from "../../../../../register/own-programs.schema.json" with { type: "json" };
import { at, type DataProblem, type Schema, SchemaReader } from "../../../data/schemaProblems.ts";
import type { Locale } from "../../../ports.ts";
import { spansOverlap } from "../../../text/span.ts";
import { withoutMarks } from "../marks.ts";
import { builtInRegister, type RegisterEntry, type WrongForm } from "../register.ts";

/** One entry of a newsroom's or a user's own register; its shape is told by `own-programs.schema.json`. */
export interface OwnEntry extends Partial<Omit<RegisterEntry, "wrong" | "sources">> {
  wrong?: readonly OwnWrongForm[];
  /** Forms, accepted or wrong, that count no longer. */
  silence?: readonly string[];
  note?: string;
}

export type OwnWrongForm = Omit<WrongForm, "reason"> & Partial<Pick<WrongForm, "reason">>;

export interface OwnRegister {
  /** The sound entries, in the order of the file. */
  entries: readonly PlacedEntry[];
  problems: readonly DataProblem[];
}

/** An entry and where it stands in the file: what “go to definition” opens. */
export interface PlacedEntry {
  entry: OwnEntry;
  start: number;
  end: number;
}

const words = {
  zh: {
    syntax: "不是有效的 JSON：此处有缺漏或多余的符号",
    unknownId: (id: string) => `登记表中没有“${id}”：新条目请写 name`,
    again: "与前面的条目重复，未采用",
    both: (form: string) => `“${form}”不能既是规范写法，又是错误写法`,
  },
  en: {
    syntax: "This is not valid JSON: something is missing or too much here",
    unknownId: (id: string) => `The register has no "${id}": give a new entry its name`,
    again: "is the same entry as one before; it is not used",
    both: (form: string) => `“${form}” cannot be accepted and wrong at once`,
  },
};

/**
 * Reads a register file, JSON with comments. A broken entry is told at its place and left out; all others work. A file that is empty or
 * holds nothing but comments is an empty register.
 * @param hasEntry whether the registers further away have an entry of this id
 */
export function parseOwnRegister(
  text: string,
  locale: Locale,
  hasEntry: (id: string) => boolean = (id) => builtInRegister.byId.has(id),
): OwnRegister {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const say = words[locale];
  const problems = errors.map(
    ({ offset, length }): DataProblem => ({
      start: offset,
      end: Math.max(offset + length, offset + 1),
      message: say.syntax,
      syntax: true,
    }),
  );
  if (!root) return { entries: [], problems };
  const reader = new SchemaReader(schema.$defs as Record<string, Schema>, locale);
  const outside = reader.problems(root, withoutItems(schema as Schema));
  const entries: PlacedEntry[] = [];
  const seen = new Set<string>();
  for (const node of entryNodes(root)) {
    const span = at(node, "");
    const found = reader.problems(node, schema.$defs.entry as Schema);
    if (found.length === 0 && !errors.some(({ offset }) => spansOverlap(span, { start: offset, end: offset + 1 }))) {
      const entry: OwnEntry = getNodeValue(node);
      const message = objection(entry, hasEntry, seen, say);
      if (message) found.push(at(node, message));
      else entries.push({ entry, start: span.start, end: span.end });
    }
    problems.push(...found);
  }
  problems.push(...outside);
  return { entries, problems: problems.sort((a, b) => a.start - b.start) };
}

/** What makes a well-formed entry useless; notes the entry as seen otherwise. */
function objection(
  entry: OwnEntry,
  hasEntry: (id: string) => boolean,
  seen: Set<string>,
  say: (typeof words)["zh"],
): string | null {
  if (entry.name === undefined && !hasEntry(entry.id ?? "")) return say.unknownId(entry.id ?? "");
  const accepted = new Set([entry.name ?? "", ...(entry.forms ?? []).map(textOf)].map(withoutMarks));
  const both = entry.wrong?.find(({ form }) => accepted.has(withoutMarks(form)));
  if (both) return say.both(both.form);
  const key = ownId(entry);
  if (seen.has(key)) return say.again;
  seen.add(key);
  return null;
}

const textOf = (form: string | { text: string }): string => (typeof form === "string" ? form : form.text);

/** The id of an entry that gives none: nobody should have to think of one for a name of his own town. */
export const ownId = ({ id, name = "" }: OwnEntry): string => id ?? `own:${withoutMarks(name)}`;

/** The entries are held against their schema one by one: a broken one leaves the rest sound. */
const withoutItems = (file: Schema): Schema => ({
  ...file,
  properties: { ...file.properties, entries: { type: "array" } },
});

function entryNodes(root: Node): readonly Node[] {
  const list = root.children?.find(({ children }) => children?.[0]?.value === "entries")?.children?.[1];
  return list?.type === "array" ? (list.children ?? []) : [];
}
