// Every word that keeps its numerals is found in each other way of writing it, and left alone as it is.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import words from "../../../server/register/numeral-words.json" with { type: "json" };
import { fixedWord } from "../../../server/src/core/checks/figure/fixed-word.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";

const analyzer = createAnalyzer();

/** What the check would write instead. */
function reported(text: string): string[] {
  const { findings } = analyzer.analyze(text, {
    uri: "untitled:words",
    settings: defaultSettings,
    register: builtInRegister,
    locale: "zh",
    documentDate: null,
  });
  const own = findings.filter(({ check }) => check === fixedWord.id);
  return own.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)));
}

/** One numeral a time, as a writer in a hurry would type it. */
const slips: Record<string, string> = { 一: "1", 二: "2", 两: "2", 三: "3", 四: "4", 五: "5", 七: "7", 九: "9" };

describe("a word that keeps its numerals", () => {
  for (const word of words.fixed.han) {
    it(`${word} is right`, () => assert.deepEqual(reported(`深入贯彻${word}，各地抓紧落实。`), []));
  }
  const single = words.fixed.han.filter((word) =>
    (word.match(/[一二两三四五六七八九十百]+/g) ?? []).every((run) => run in slips),
  );
  for (const word of single) {
    for (const [at, numeral] of [...word].entries()) {
      const slip = slips[numeral];
      if (slip === undefined) continue;
      const wrong = word.slice(0, at) + slip + word.slice(at + 1);
      it(`${wrong} is put right`, () => assert.deepEqual(reported(`深入贯彻${wrong}，各地抓紧落实。`), [word]));
    }
  }
  for (const { wrong, right } of words.fixed.otherForms) {
    it(`${wrong} is put right`, () => assert.deepEqual(reported(`今年${wrong}期间`), [right]));
  }
  for (const word of words.fixed.digits) {
    it(`${word} is right`, () => assert.deepEqual(reported(`全镇推广${word}，方便群众。`), []));
  }
});
