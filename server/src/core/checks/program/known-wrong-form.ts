import { readingOf } from "../../mentions/programs/lookup.ts";
import { withoutMarks } from "../../mentions/programs/marks.ts";
import type { RegisterEntry } from "../../mentions/programs/register.ts";
import { respell } from "../../mentions/programs/respell.ts";
import { editDistance } from "../../text/nearest.ts";
import type { DraftCheck } from "../check.ts";
import { examineEach } from "../examineEach.ts";

const say = {
  zh: {
    message: (form: string, right: string, reason: string) =>
      `“${form}”是已知的错误写法，应为${right}${reason && `（${reason}）`}`,
    alsoWritten: (form: string, right: string, reason: string) =>
      `“${form}”也见于公文，规范的写法是${right}${reason && `（${reason}）`}`,
    fix: (right: string) => `改为${right}`,
  },
  en: {
    message: (form: string, right: string, reason: string) =>
      `“${form}” is a known wrong form of ${right}${reason && ` (${reason})`}`,
    alsoWritten: (form: string, right: string, reason: string) =>
      `“${form}” stands in official papers too; the name is ${right}${reason && ` (${reason})`}`,
    fix: (right: string) => `Change to ${right}`,
  },
};

export const knownWrongForm: DraftCheck = {
  id: "program/known-wrong-form",
  scope: "draft",
  severity: "error",
  title: { zh: "名称写错", en: "Known wrong form of a name" },
  about: "fact",
  rows: ["C01", "T03"],
  fix: "safe",
  run: ({ text, programs, register, locale }) =>
    examineEach(programs, ({ mention }) => {
      const reading = readingOf(register, mention);
      if (!reading || reading.wrong === null || isVerb(text, mention.end)) return null;
      const { start, end, parts } = mention;
      const form = withoutMarks(reading.text);
      const right = reading.wrong.right ?? nearestForm(reading.entry, form);
      const shown = right.includes("“") ? right : `“${right}”`;
      const { alsoWritten = false, reason } = reading.wrong;
      const edits = respell(text.slice(start, end), start, right);
      const fix = { title: say[locale].fix(shown), edits, safe: !alsoWritten };
      const message = say[locale][alsoWritten ? "alsoWritten" : "message"](form, shown, reason);
      const report = { start, end, message, fixes: parts ? [] : [fix] };
      return alsoWritten ? { ...report, severity: "information" } : report;
    }),
};

/** “十四五”计划投资200亿元: 计划 is what somebody does, not the end of the name. */
function isVerb(text: string, end: number): boolean {
  return (
    text.startsWith("计划", end - 2) &&
    !/^(?:$|[\s，。、；：！？（）《》“”()—的和与及中内]|纲要|期间|时期|以来)/.test(text.slice(end, end + 2))
  );
}

/** The accepted form that is most like the wrong one. */
function nearestForm({ name, forms = [] }: RegisterEntry, wrong: string): string {
  const accepted = [name, ...forms.map((form) => (typeof form === "string" ? form : form.text))];
  const distance = (form: string) => editDistance(withoutMarks(form), wrong);
  return accepted.reduce((best, form) => (distance(form) < distance(best) ? form : best));
}
