import { entryOf } from "../../mentions/programs/lookup.ts";
import type { Register } from "../../mentions/programs/register.ts";
import type { Span } from "../../text/span.ts";
import type { DraftCheck, DraftView } from "../check.ts";

const say = {
  zh: {
    message: (stated: string, listed: string) => `稿中称“${stated}”，所列为${listed}个：请核对个数，或补全、删减所列`,
    evidence: "所列各项",
  },
  en: {
    message: (stated: string, listed: string) =>
      `The draft says “${stated}” and lists ${listed}: check the count and the list`,
    evidence: "What is listed",
  },
};

export const countAgainstList: DraftCheck = {
  id: "claim/count-against-list",
  scope: "draft",
  severity: "warning",
  title: { zh: "个数与所列不符", en: "Count against its list" },
  about: "fact",
  rows: ["C03", "Q22"],
  *run({ relations, programs, text, register, locale }) {
    const { message, evidence } = say[locale];
    for (const { kind, holds, arithmetic, spans = [] } of relations) {
      if (kind !== "count-list" || holds !== false) continue;
      const counted = spans.at(-1);
      if (!counted || programs.some((program) => isOfRegister(program, counted, register))) continue;
      const listed = /\d+/.exec(arithmetic)![0];
      const mayGoOn = text.startsWith("包括", spans[0]!.start - 2);
      yield {
        ...counted,
        ...(mayGoOn ? { severity: "information" as const } : {}),
        message: message(text.slice(counted.start, counted.end), listed),
        related: spans.slice(0, -1).map((list) => ({ ...list, message: evidence })),
      };
    }
  },
};

/** 以实际行动、具体举措、工作成效践行“两个维护”: what the register lists for a name is program/numbered-content's to compare. */
const isOfRegister = ({ mention, local }: DraftView["programs"][number], counted: Span, register: Register): boolean =>
  mention.start <= counted.start && counted.end <= mention.end && entryOf(register, local)?.content !== undefined;
