import { readingOf } from "../../mentions/programs/lookup.ts";
import { withoutMarks } from "../../mentions/programs/marks.ts";
import type { Register } from "../../mentions/programs/register.ts";
import { respell } from "../../mentions/programs/respell.ts";
import { SlipIndex } from "../../mentions/programs/slips.ts";
import { endingOf } from "../../mentions/programs/words.ts";
import type { DraftCheck } from "../check.ts";
import { examineEach } from "../examineEach.ts";
import { isShortWord } from "../shortWords.ts";

const say = {
  zh: {
    message: (name: string, right: string) => `“${name}”与登记名称“${right}”极为接近：如指后者，请改正`,
    fix: (right: string) => `改为“${right}”`,
  },
  en: {
    message: (name: string, right: string) =>
      `“${name}” is one slip away from the registered name “${right}”: correct it if that is meant`,
    fix: (right: string) => `Change to “${right}”`,
  },
};

export const nearRegisteredName: DraftCheck = {
  id: "program/near-registered-name",
  scope: "draft",
  severity: "information",
  title: { zh: "与登记名称一字之差", en: "One slip away from a registered name" },
  about: "fact",
  rows: ["T03"],
  fix: "choice",
  run: ({ text, programs, register, locale }) =>
    examineEach(programs, ({ mention }) => {
      if (mention.entry !== null) return null;
      const name = withoutMarks(mention.text);
      const likest = register.readings.has(name) ? null : nearby(register, name);
      const right = likest !== null && hasOtherWord(name, likest) ? null : likest;
      const { start, end, parts } = mention;
      // 第十五个五年计划 in the name is told as the slip that it is.
      const isTold = ({ mention: part }: (typeof programs)[number]) =>
        part.start >= start && part.end <= end && readingOf(register, part)?.wrong != null;
      if (right === null || programs.some(isTold)) return null;
      const fix = { title: say[locale].fix(right), edits: respell(text.slice(start, end), start, right), safe: false };
      return { start, end, message: say[locale].message(name, right), fixes: parts ? [] : [fix] };
    }),
};

/** A registered name may lack the ending word that follows it in the draft. */
function nearby(register: Register, name: string): string | null {
  const index = indexOf(register);
  const right = index.find(name);
  const ending = endingOf(name)?.word ?? "";
  if (right !== null || ending === "") return right;
  const own = index.find(name.slice(0, -ending.length));
  return own && own + ending;
}

/** 就业服务提升行动 beside 物业服务提升行动: the character that differs makes a word of its own in either, with the same one beside it. */
function hasOtherWord(name: string, right: string): boolean {
  if (name.length !== right.length) return false;
  const places = [...name].map((_, at) => at).filter((at) => name[at] !== right[at]);
  const [at] = places;
  if (at === undefined || places.length > 1) return false;
  const areWords = (from: number) =>
    isShortWord(name.slice(from, from + 2)) && isShortWord(right.slice(from, from + 2));
  return areWords(at) || (at > 0 && areWords(at - 1));
}

/** Without more evidence than the likeness, short names are not compared. */
const leastOwn = 5;

const indexes = new WeakMap<Register, SlipIndex>();

/** Made once for a register, when the first name is looked for. */
function indexOf(register: Register): SlipIndex {
  const known = indexes.get(register);
  if (known) return known;
  const accepted = register.forms.filter((form) => register.readings.get(form)?.some(({ wrong }) => wrong === null));
  const index = new SlipIndex(accepted, leastOwn);
  indexes.set(register, index);
  return index;
}
