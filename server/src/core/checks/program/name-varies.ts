import type { Program } from "../../format.ts";
import { withoutMarks } from "../../mentions/programs/marks.ts";
import { respell } from "../../mentions/programs/respell.ts";
import { SlipIndex } from "../../mentions/programs/slips.ts";
import { endingOf } from "../../mentions/programs/words.ts";
import { addTo } from "../../text/lists.ts";
import type { DraftCheck } from "../check.ts";

const say = {
  zh: {
    message: (name: string, usual: string, count: number) =>
      `此处为“${name}”，稿中另有${count}处为“${usual}”：如为同一名称，请统一`,
    usual: "另一写法",
    fix: (usual: string) => `改为“${usual}”`,
  },
  en: {
    message: (name: string, usual: string, count: number) =>
      `“${name}” here, “${usual}” in ${count} other ${count === 1 ? "place" : "places"}: if it is the same name, use one form`,
    usual: "The other form",
    fix: (usual: string) => `Change to “${usual}”`,
  },
};

/** Names that stand closer than this are told apart on purpose, as in a list. */
const closest = 6;

/** Where the draft itself has the other name twice, a short one too is more likely the same. */
const leastOwn = 4;

export const nameVaries: DraftCheck = {
  id: "program/name-varies",
  scope: "draft",
  severity: "information",
  title: { zh: "同一名称前后不一", en: "A name that changes within the draft" },
  about: "fact",
  rows: ["C01", "C02"],
  fix: "choice",
  *run({ text, programs, locale }) {
    const byName = groupByName(programs.flatMap(({ mention }) => (mention.entry === null ? mention : [])));
    const repeated = [...byName].flatMap(([name, places]) => (places.length > 1 ? [name] : []));
    if (repeated.length === 0) return;
    const usual = new SlipIndex(repeated, leastOwn);
    for (const [name, [only, ...others]] of byName) {
      const right = others.length === 0 ? usual.find(name) : null;
      const places = right === null ? [] : byName.get(right)!;
      if (right === null || !only || !isLikelySame(only, places)) continue;
      const { start, end, parts } = only;
      const wanted = right + endingWord(only);
      const fix = {
        title: say[locale].fix(wanted),
        edits: respell(text.slice(start, end), start, wanted),
        safe: false,
      };
      yield {
        start,
        end,
        message: say[locale].message(withoutMarks(only.text), wanted, places.length),
        related: places.map((place) => ({ start: place.start, end: place.end, message: say[locale].usual })),
        fixes: parts ? [] : [fix],
      };
    }
  },
};

const endingWord = ({ text }: Program): string => endingOf(withoutMarks(text))?.word ?? "";

/** By the name without its ending word, since “邻里护绿”行动 may later stand as “邻里护绿”. */
function groupByName(programs: readonly Program[]): Map<string, Program[]> {
  const byName = new Map<string, Program[]>();
  for (const program of programs) {
    const full = withoutMarks(program.text);
    const name = full.slice(0, full.length - endingWord(program).length);
    addTo(byName, name, program);
  }
  return byName;
}

/** Not a 工程 beside a 行动, nor two names that stand side by side in a list. */
function isLikelySame(only: Program, places: readonly Program[]): boolean {
  const ending = endingWord(only);
  const near = places.some((place) => place.start - only.end < closest && only.start - place.end < closest);
  return !near && (ending === "" || places.some((place) => ["", ending].includes(endingWord(place))));
}
