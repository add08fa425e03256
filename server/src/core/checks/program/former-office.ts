import register from "../../../../register/former-offices.json" with { type: "json" };
import { isClauseMark } from "../../claims/sentences.ts";
import { perPassage } from "../../mentions/perPassage.ts";
import type { ReadPassage } from "../../resolution/resolve.ts";
import { placeIn } from "../../structure/passage.ts";
import { matches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import { inStretches } from "../../text/stretches.ts";
import { WordList } from "../../text/wordList.ts";
import type { DraftCheck, DraftView, Report } from "../check.ts";
import { isInTitle } from "../speech.ts";

const say = {
  zh: (name: string, reform: string, now: string) =>
    `“${name}”在${reform}中已经撤并，现为${now}：请核对，说从前的事加“原”`,
  en: (name: string, reform: string, now: string) =>
    `${name} is no more since ${reform}, its work is done by ${now}: check it, or write 原 before it`,
};

interface Office {
  now: string;
  reform: string;
  /** The day by which it had changed. */
  day: string;
  local: boolean;
}

const offices: ReadonlyMap<string, Office> = new Map(
  register.plans.flatMap((plan) =>
    plan.offices.flatMap(({ names, now, level }) => {
      const local = level === "local";
      return names.map((name) => [name, { now, reform: plan.name, day: local ? plan.local : plan.central, local }]);
    }),
  ),
);

const pattern = new RegExp([...offices.keys()].sort((a, b) => b.length - a.length).join("|"), "g");
const looksBack = new WordList(register.looksBack);
const writtenYear = /(?:19|20)\d\d/g;
const passagesAtOnce = 128;

export const formerOffice: DraftCheck = {
  id: "program/former-office",
  scope: "draft",
  severity: "information",
  title: { zh: "已撤并机构的名称", en: "An office that is no more" },
  about: "fact",
  rows: ["T03"],
  *run(view) {
    const date = view.documentDate?.date;
    if (date === undefined) return;
    const reports: Report[] = [];
    yield* inStretches(view.passages, passagesAtOnce, (read) => reports.push(...formerOnes(read, date, view)));
    yield* reports;
  },
};

/** The names in a passage: most have none, and this is asked of all at every keystroke. */
const namesIn = perPassage(({ passage }) =>
  [...matches(passage.text, pattern)].map(({ 0: name, index: start }) => ({ name, start })),
);

function* formerOnes(read: ReadPassage, date: string, { locale }: DraftView): Generator<Report> {
  const { text } = read.passage;
  for (const { name, start } of namesIn(read)) {
    const office = offices.get(name)!;
    if (date <= office.day || !isOurs(text, start, office) || isInTitle(text, start)) continue;
    if (looksBack.firstIn(text, 0, text.length) || speaksOfBefore(read, office.day)) continue;
    const span: Span = { start, end: start + name.length };
    yield { ...placeIn(read.passage, span), message: say[locale](name, office.reform, office.now) };
  }
}

/** 美国国税局 is another country's; a local office has the name of its place before it. */
function isOurs(text: string, start: number, { local }: Office): boolean {
  const before = text.charAt(start - 1);
  if (start === 0 || isClauseMark(text, start - 1)) return true;
  return register.ahead.includes(before) || before === "、" || (local && register.places.includes(before));
}

/** A day or a year of before the change stands in the paragraph: 国土资源部公告2017年第3号. */
function speaksOfBefore({ passage, mentions }: ReadPassage, day: string): boolean {
  const years = passage.text.match(writtenYear) ?? [];
  if (years.some((year) => year <= day.slice(0, 4))) return true;
  return mentions.some((mention) => {
    const start = mention.kind === "date" ? mention.interval?.start : null;
    return start != null && start.slice(0, day.length) <= day;
  });
}
