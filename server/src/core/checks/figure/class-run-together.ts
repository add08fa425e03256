import { matches } from "../../text/matches.ts";
import { digitByDigit } from "../../text/writeNumber.ts";
import type { PassageCheck } from "../check.ts";
import { replacing, spanOf } from "../rewrite.ts";

const say = {
  zh: (read: string) => `年级与班数连写成一个数，容易误读：是否为“${read}”`,
  en: (read: string) => `The grade and the number of classes run together into one number: is "${read}" meant?`,
};

/** 高33个班 may be 高三3个班. Only where nothing before 高 can make a verb or a comparison of it: 比去年高12个班. */
const runTogether = /(?<=^|[\n，。；：、（“校学学的有和与及])([高初])([1-3])(\d{1,2})个班/g;

export const classRunTogether: PassageCheck = {
  id: "figure/class-run-together",
  scope: "passage",
  severity: "information",
  title: { zh: "年级与班数连写", en: "Grade and number of classes run together" },
  about: "wording",
  standard: "GB/T 15835-2011 4.3",
  rows: ["N10"],
  fix: "choice",
  *run({ text, locale }) {
    if (!text.includes("个班")) return;
    for (const match of matches(text, runTogether)) {
      const { 1: school = "", 2: grade = "", 3: count = "" } = match;
      const read = `${school}${digitByDigit(grade)}${count}个班`;
      yield replacing(spanOf(match), read, say[locale](read), locale);
    }
  },
};
