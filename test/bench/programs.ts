// How well named programs are found in real drafts, held against a list made by reading them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { prepareDictionary } from "../../scripts/dictionary.ts";
import { cache, root } from "../../scripts/paths.ts";
import { createAnalyzer } from "../../server/src/core/index.ts";
import { marks, withoutMarks } from "../../server/src/core/mentions/programs/marks.ts";
import { builtInRegister, createRegister, type Register } from "../../server/src/core/mentions/programs/register.ts";
import type { Segmenter } from "../../server/src/core/ports.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";
import type { Span } from "../../server/src/core/text/span.ts";
import { loadNodejieba } from "../../server/src/node/nodejieba.ts";

/** One line of the report: over all drafts of the list. */
export interface ProgramRow {
  register: "full" | "empty";
  dictionary: "pruned" | "whole" | "none";
  listed: number;
  found: number;
  right: number;
  recall: number;
  precision: number;
  missed: string[];
  /** Found, though neither listed nor debatable. */
  wrong: string[];
}

interface Named extends Span {
  name: string;
}

/** `programs` are to be found; `debatable` names count neither way. Offsets are those of the draft. */
const gold = JSON.parse(readFileSync(join(import.meta.dirname, "programsGold.json"), "utf8")) as {
  drafts: { draft: string; programs: Named[]; debatable: Named[] }[];
};

const drafts = join(root, "..", "shared", "drafts");

/** The rows, or null where the drafts are not at hand. Each loads its dictionary in turn: the native module holds one. */
export function programRows(): ProgramRow[] | null {
  if (!existsSync(drafts)) return null;
  const empty = createRegister([]);
  const rows: ProgramRow[] = [score("none", null, "full", builtInRegister), score("none", null, "empty", empty)];
  const dictionaries = [
    ["pruned", undefined],
    ["whole", 0],
  ] as const;
  for (const [dictionary, leastFrequency] of dictionaries) {
    const folder = join(cache, `dictionary-${dictionary}`);
    prepareDictionary(folder, leastFrequency);
    const segmenter = loadNodejieba(folder);
    rows.push(score(dictionary, segmenter, "full", builtInRegister), score(dictionary, segmenter, "empty", empty));
  }
  return rows;
}

const key = ({ start, end }: Span): string => `${start}-${end}`;

function score(
  dictionary: ProgramRow["dictionary"],
  segmenter: Segmenter | null,
  name: ProgramRow["register"],
  register: Register,
): ProgramRow {
  const row = { listed: 0, found: 0, right: 0 };
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { draft, programs, debatable } of gold.drafts) {
    const text = readFileSync(join(drafts, draft), "utf8");
    const options = { uri: draft, settings: defaultSettings, register, locale: "zh", segmenter } as const;
    const found = createAnalyzer()
      .analyze(text, options)
      .mentions.filter((mention) => mention.kind === "program");
    const listed = new Map(programs.map((program) => [key(program), program]));
    const left = new Set(debatable.map(key));
    const counted = found.filter((program) => listed.has(key(program)) || !left.has(key(program)));
    const right = counted.filter((program) => listed.delete(key(program)));
    row.listed += programs.length;
    row.found += counted.length;
    row.right += right.length;
    missed.push(...[...listed.values()].map((program) => program.name));
    wrong.push(...counted.filter((program) => !right.includes(program)).map((program) => program.text));
  }
  return {
    register: name,
    dictionary,
    ...row,
    recall: row.right / row.listed,
    precision: row.right / row.found,
    missed,
    wrong,
  };
}

/** True where the list still fits the drafts: every span, without its marks, is the name. */
export function goldFits(): boolean {
  return gold.drafts.every(({ draft, programs, debatable }) => {
    const text = readFileSync(join(drafts, draft), "utf8");
    const unmarked = new RegExp(`[${marks}]`, "gu");
    return [...programs, ...debatable].every(
      ({ start, end, name }) => text.slice(start, end).replace(unmarked, "") === withoutMarks(name),
    );
  });
}
