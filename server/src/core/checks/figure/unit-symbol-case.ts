import units from "../../../../register/units.json" with { type: "json" };
import type { DetectedFigure } from "../../mentions/detected.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    message: (wrong: string, right: string) => `单位符号的大小写有误：“${wrong}”应为“${right}”`,
    fix: (right: string) => `改为“${right}”`,
  },
  en: {
    message: (wrong: string, right: string) =>
      `Capitals and small letters of a unit symbol: "${wrong}" should be "${right}"`,
    fix: (right: string) => `Write "${right}"`,
  },
};

interface Entry {
  miswritten?: Record<string, string>;
}

const rightForms = new Map(
  units.measures.units.flatMap(({ miswritten = {} }: Entry) => Object.entries<string>(miswritten)),
);

const letter = /[A-Za-z]/;

export const unitSymbolCase: PassageCheck = {
  id: "figure/unit-symbol-case",
  scope: "passage",
  severity: "warning",
  title: { zh: "单位符号大小写有误", en: "Unit symbol with wrong capitals" },
  about: "wording",
  standard: "GB 3100-1993 6.1",
  rows: ["U01"],
  fix: "safe",
  *run({ text, figures, locale }) {
    for (const figure of figures) {
      if (letter.test(figure.unit?.text ?? "")) yield* examine(text, figure, say[locale]);
    }
  },
};

/** 8元/KG has two symbols; 5KG-200 is a model. */
function* examine(
  text: string,
  { end, unit }: DetectedFigure,
  { message, fix }: (typeof say)["zh"],
): Generator<Report> {
  const phrase = unit!.text;
  let at = end - phrase.length;
  if (!text.startsWith(phrase, at) || goesOnAsModel(text, end)) return;
  for (const symbol of phrase.split("/")) {
    const right = rightForms.get(symbol);
    const span = { start: at, end: at + symbol.length };
    at = span.end + 1;
    if (!right) continue;
    const fixes = [{ title: fix(right), edits: [{ ...span, newText: right }], safe: true }];
    yield { ...span, message: message(symbol, right), fixes };
  }
}

const goesOnAsModel = (text: string, at: number): boolean =>
  /[-－_]/.test(text.charAt(at)) && /[A-Za-z0-9]/.test(text.charAt(at + 1));
