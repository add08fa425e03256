import type { DraftCheck } from "../check.ts";

const say = {
  zh: {
    message: (arithmetic: string, stated: string) =>
      `起止两端与时长不合：${arithmetic}（不计、计首尾），稿中为${stated}：请核对`,
    evidence: "起止时间",
  },
  en: {
    message: (arithmetic: string, stated: string) =>
      `The two ends do not give the length: ${arithmetic} (without and with both ends), the draft says ${stated}: check them`,
    evidence: "The two ends",
  },
};

export const spanLengthCheck: DraftCheck = {
  id: "date/span-length",
  scope: "draft",
  severity: "warning",
  title: { zh: "时长与起止时间不合", en: "Length of time against its two ends" },
  about: "fact",
  rows: ["D09"],
  *run({ relations, text, locale }) {
    for (const { kind, holds, arithmetic, spans = [] } of relations) {
      const [range, length] = spans;
      if (kind !== "span-length" || holds !== false || !range || !length) continue;
      const message = say[locale].message(arithmetic, text.slice(length.start, length.end));
      yield { ...length, message, related: [{ ...range, message: say[locale].evidence }] };
    }
  },
};
