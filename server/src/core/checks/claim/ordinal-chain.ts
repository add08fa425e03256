import type { Span } from "../../text/span.ts";
import type { DraftCheck } from "../check.ts";

const say = {
  zh: {
    gap: (mark: string, before: string) => `“${mark}”前面是“${before}”，序号有缺漏或重复：请核对序号，或补上缺的一项`,
    start: (mark: string) => `序号从“${mark}”起，前面的不在本稿：请对照前文核对`,
    evidence: "前一个序号",
  },
  en: {
    gap: (mark: string, before: string) =>
      `“${mark}” follows “${before}”: one is missing or repeated, check the numbering`,
    start: (mark: string) =>
      `The numbering starts at “${mark}”, and what comes before is not in this draft: check it there`,
    evidence: "The number before",
  },
};

export const ordinalChain: DraftCheck = {
  id: "claim/ordinal-chain",
  scope: "draft",
  severity: "warning",
  title: { zh: "序号缺漏或重复", en: "Ordinals with a gap or a repeat" },
  about: "fact",
  rows: ["C04", "Q23"],
  *run({ relations, text, locale }) {
    const { gap, start, evidence } = say[locale];
    for (const { kind, holds, spans = [] } of relations) {
      if (kind !== "ordinals" || holds === true) continue;
      const words = ({ start, end }: Span) => text.slice(start, end);
      const [first] = spans;
      const [before, mark] = spans.slice(-2);
      if (!first || !before || !mark) continue;
      if (holds === null) yield { ...first, severity: "information", message: start(words(first)), related: [] };
      else yield { ...mark, message: gap(words(mark), words(before)), related: [{ ...before, message: evidence }] };
    }
  },
};
