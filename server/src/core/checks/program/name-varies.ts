import type { Program } from "../../format.ts";
import { withoutMarks } from "../../mentions/programs/marks.ts";
import { respell } from "../../mentions/programs/respell.ts";
import { SlipIndex } from "../../mentions/programs/slips.ts";
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
      `“${name}” here, “${usual}” in ${count} other places: make them one if they are`,
    usual: "The other form",
    fix: (usual: string) => `Change to “${usual}”`,
  },
};

/** Names that stand closer than this are told apart on purpose, as in a list. */
const closest = 20;

export const nameVaries: DraftCheck = {
  id: "program/name-varies",
  scope: "draft",
  severity: "information",
  title: { zh: "同一名称前后不一", en: "A name that changes within the draft" },
  basis: "C01, C02",
  *run({ text, mentions, locale }) {
    const byName = groupByName(
      mentions.flatMap((mention) => (mention.kind === "program" && mention.entry === null ? [mention] : [])),
    );
    const usual = new SlipIndex([...byName].flatMap(([name, places]) => (places.length > 1 ? [name] : [])));
    for (const [name, [only, ...others]] of byName) {
      const right = others.length === 0 ? usual.find(name) : null;
      if (right === null || !only) continue;
      const places = byName.get(right) ?? [];
      if (places.some((place) => Math.abs(place.start - only.start) < closest + right.length)) continue;
      const { start, end, parts } = only;
      const fix = { title: say[locale].fix(right), edits: respell(text.slice(start, end), start, right), safe: false };
      yield {
        start,
        end,
        message: say[locale].message(name, right, places.length),
        related: places.map((place) => ({ start: place.start, end: place.end, message: say[locale].usual })),
        fixes: parts ? [] : [fix],
      };
    }
  },
};

function groupByName(programs: readonly Program[]): Map<string, Program[]> {
  const byName = new Map<string, Program[]>();
  for (const program of programs) {
    const name = withoutMarks(program.text);
    byName.set(name, [...(byName.get(name) ?? []), program]);
  }
  return byName;
}
