import type { DraftCheck } from "../check.ts";

const say = {
  zh: {
    message: (before: string, after: string) => `“${after}”不会早于“${before}”：请核对两个时间`,
    evidence: "在先的事",
  },
  en: {
    message: (before: string, after: string) => `“${after}” cannot come before “${before}”: check both dates`,
    evidence: "What must come first",
  },
};

export const eventOrderCheck: DraftCheck = {
  id: "date/event-order",
  scope: "draft",
  severity: "warning",
  title: { zh: "事件先后颠倒", en: "Events in the wrong order" },
  about: "fact",
  rows: ["C16"],
  *run({ relations, locale }) {
    for (const { kind, holds, arithmetic, spans = [] } of relations) {
      const [first, next] = spans;
      if (kind !== "event-order" || holds !== false || !first || !next) continue;
      const [before = "", after = ""] = arithmetic.split("→");
      const { message, evidence } = say[locale];
      yield { ...next, message: message(before, after), related: [{ ...first, message: evidence }] };
    }
  },
};
