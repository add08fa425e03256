import words from "../../../../register/event-words.json" with { type: "json" };
import type { DateMention } from "../../format.ts";
import { perPassage } from "../../mentions/perPassage.ts";
import { addTo } from "../../text/lists.ts";
import type { Span } from "../../text/span.ts";
import { inStretches } from "../../text/stretches.ts";
import { WordList } from "../../text/wordList.ts";
import { owners, statusKinds, statusWords } from "../words.ts";
import { type EventPair, eventPairs } from "./eventPairs.ts";
import type { Found, ListedPassage, RelationKind } from "./kind.ts";

/**
 * Two steps of one thing: told in one breath (大桥2026年2月开工，2025年12月完工), or in different sentences, each told of it by name behind
 * a date with its year (2023年3月，大桥开工。2022年12月，大桥通车). Only what is told in the order in which it must come is compared: what
 * was built may be begun again later.
 */
export const eventOrder: RelationKind = {
  kind: "event-order",
  scope: "article",
  *find({ listed }) {
    const found: Found[] = [];
    const begun = new Map<string, Step>();
    yield* inStretches(listed, passagesAtOnce, (one) => {
      if (one.dates.length === 0) return;
      const pairs = eventPairs(one);
      for (const pair of pairs) found.push(ofPair(one, pair));
      for (const told of toldIn(one)) {
        const date = one.dates[told.date]!.date;
        if (!isDated(date)) continue;
        const step = { ...told, in: one, date };
        const key = `${one.passage.article} ${step.course} ${step.subject}`;
        const first = begun.get(key);
        if (step.isFirst) begun.set(key, step);
        else if (first && isApart(first, step) && !pairs.some(({ last }) => last.date === told.date))
          found.push(ofSteps(first, step));
      }
    });
    yield* found;
  },
};

const passagesAtOnce = 32;

interface Course {
  /** The place of its pair of verbs in the register. */
  course: number;
  isFirst: boolean;
}

/** A step as its passage tells it. */
interface Told extends Course {
  subject: string;
  verb: string;
  /** Local, of date and verb. */
  at: Span;
  /** The place of its date among the passage's. */
  date: number;
}

interface Step extends Omit<Told, "date"> {
  in: ListedPassage;
  date: DateMention;
}

const courses = new Map<string, Course[]>();
for (const [course, { first, last }] of words.pairs.entries()) {
  for (const verb of first) addTo(courses, verb, { course, isFirst: true });
  for (const verb of last) addTo(courses, verb, { course, isFirst: false });
}
const verbs = new WordList([...courses.keys()]);

const shortestSubject = 2;
const longestSubject = 12;
const longestVerb = 4;

const toldIn = perPassage(({ passage: { text }, detected }) =>
  detected
    .filter((mention) => mention.kind === "date")
    .flatMap((date, index) => (date.expression.form === "point" ? readSteps(text, date, index) : [])),
);

function readSteps(text: string, { start, end }: Span, date: number): Told[] {
  const from = "，,".includes(text.charAt(end) || "x") ? end + 1 : end;
  const found = verbs.firstIn(text, from, Math.min(text.length, from + longestSubject + longestVerb));
  if (!found) return [];
  const stop = found.at + found.word.length;
  const subject = text.slice(from, found.at).replace(manner, "");
  // 2022年建成的 tells of one thing that another is about; 开工率, 通车里程 and 建成区 are no steps.
  const isStep = !/^[的率里项数后前以至区]/.test(text.slice(stop, stop + 1));
  if (!isStep || subject.length < shortestSubject || isEveryone(subject) || /[^\u4e00-\u9fff“”]/.test(subject))
    return [];
  if (isAhead(text, Math.max(0, start - longestLead), stop)) return [];
  const at = { start, end: stop };
  return courses.get(found.word)!.map((course) => ({ ...course, subject, verb: found.word, at, date }));
}

/** 全市完成 is of whatever follows. */
const isEveryone = (subject: string): boolean => owners.startingAt(subject, 0) === subject;

const manner = /^(?:该|由|于|正式|全面|已|就)+|(?:正式|全面|全线|已|顺利|如期|胜利|隆重)+$/g;
const longestLead = 6;

/** 计划2022年12月通车: a plan that time has overtaken is no error. */
function isAhead(text: string, start: number, end: number): boolean {
  const found = statusWords.firstIn(text, start, end);
  return (found !== null && statusKinds.get(found.word) !== "done") || /计划|原定|将/.test(text.slice(start, end));
}

const isDated = ({ type, range, interval, stated, text }: DateMention): boolean =>
  type === "date" &&
  range === null &&
  interval?.start != null &&
  interval.end !== null &&
  (stated.includes("year") || /^[今去前]年/.test(text));

const isApart = (first: Step, next: Step): boolean =>
  first.in !== next.in || /[。！？；]/.test(next.in.passage.text.slice(first.at.end, next.at.start));

const ofSteps = (first: Step, next: Step): Found =>
  relate([first, next], first.date.interval!.start! < next.date.interval!.end!);

const ofPair = ({ dates }: ListedPassage, { first, last, holds }: EventPair): Found =>
  relate(
    [first, last].map(({ verb, date }) => ({ verb, date: dates[date]!.date })),
    holds,
  );

const relate = (steps: readonly { verb: string; date: DateMention }[], holds: boolean): Found => ({
  claims: [],
  holds,
  arithmetic: steps.map(({ verb, date }) => date.text + verb).join("→"),
  spans: steps.map(({ date: { start, end } }) => ({ start, end })),
});
