import words from "../../../../register/unit-words.json" with { type: "json" };
import type { Figure } from "../../format.ts";
import { addTo } from "../../text/lists.ts";
import { inStretches } from "../../text/stretches.ts";
import type { DraftCheck, Report } from "../check.ts";
import { isInSpeech } from "../speech.ts";

const say = {
  zh: {
    message: (word: string, use: string) => `本稿中“${word}”与“${use}”并用，请统一为“${use}”`,
    fix: (use: string) => `改为“${use}”`,
    related: (use: string) => `这里用“${use}”`,
  },
  en: {
    message: (word: string, use: string) => `"${word}" and "${use}" are used in one article: keep to "${use}"`,
    fix: (use: string) => `Write "${use}"`,
    related: (use: string) => `"${use}" here`,
  },
};

const usual = new Map(words.areas.map(({ code, use }) => [code, use]));

/** A figure of area and the name of its unit. */
interface Area {
  figure: Figure;
  word: string;
}

const figuresAtOnce = 2000;

export const unitAreaMixed: DraftCheck = {
  id: "figure/unit-area-mixed",
  scope: "draft",
  severity: "warning",
  title: { zh: "同一面积单位写法不一", en: "One unit of area under two names" },
  about: "wording",
  standard: "GB 3100-1993",
  rows: ["U03"],
  fix: "safe",
  *run({ figures, text, locale }) {
    const groups = new Map<string, Area[]>();
    yield* inStretches(figures, figuresAtOnce, ({ mention }) => {
      if (!usual.has(mention.unit?.code ?? "") || isName(text, mention)) return;
      const { article, unit } = mention;
      addTo(groups, `${article} ${unit!.code}`, { figure: mention, word: unit!.text });
    });
    for (const areas of groups.values()) {
      const written = isMixed(areas) ? areas.filter(({ figure }) => !isInSpeech(text, figure.start)) : [];
      if (isMixed(written)) yield* reports(written, text, say[locale]);
    }
  },
};

/** 千万平米孵化器: a size without a digit names what is built, and stays as it was named. */
const isName = (draft: string, { number }: Figure): boolean =>
  /^[十百千万亿]+$/.test(draft.slice(number.start, number.end));

const isMixed = (areas: readonly Area[]): boolean => areas.some(({ word }) => word !== areas[0]!.word);

function* reports(areas: readonly Area[], draft: string, words: (typeof say)["zh"]): Generator<Report> {
  const use = mostFrequent(areas);
  const model = areas.find(({ word }) => word === use)?.figure;
  for (const { figure, word } of areas) {
    if (word === use) continue;
    const at = figure.end - word.length;
    const edits = [{ start: at, end: figure.end, newText: use }];
    yield {
      start: figure.start,
      end: figure.end,
      message: words.message(word, use),
      related: model ? [{ start: model.start, end: model.end, message: words.related(use) }] : [],
      fixes: draft.startsWith(word, at) ? [{ title: words.fix(use), edits, safe: true }] : [],
    };
  }
}

/** The name used most often; where several are, the usual one, or the first of them. */
function mostFrequent(areas: readonly Area[]): string {
  const counts = new Map<string, number>();
  for (const { word } of areas) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const names = [...counts.keys()].filter((word) => counts.get(word) === most);
  const preferred = usual.get(areas[0]!.figure.unit!.code!)!;
  return names.includes(preferred) ? preferred : names[0]!;
}
