import type { DraftCheck } from "../check.ts";

const say = {
  zh: {
    from: (page: string) => `此稿上接${page}，本稿只有后半：标题和前文的数字请对照${page}核对`,
    on: (page: string) => `此稿下转${page}，后文不在本稿：请对照${page}核对`,
  },
  en: {
    from: (page: string) => `This article is continued from ${page}: check it against what stands there`,
    on: (page: string) => `This article goes on at ${page}: check it against what stands there`,
  },
};

export const jumpMark: DraftCheck = {
  id: "structure/jump-mark",
  scope: "draft",
  severity: "information",
  title: { zh: "转版标记", en: "Jump mark" },
  about: "layout",
  rows: ["S02"],
  *run({ structure, locale }) {
    for (const { start, end, direction, page } of structure.jumps) {
      yield { start, end, message: say[locale][direction](page) };
    }
  },
};
