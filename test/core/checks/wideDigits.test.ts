// Digits in full width are digits: what the examples of the checks' pages say holds for ４千元 as for 4千元.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checks } from "../../../server/src/core/checks/index.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";
import { examplesOf, readPage } from "./pageExamples.ts";

const rooms = ["figure", "program", "structure", "style"];

/** A full-width colon or comma is of one kind with full-width digits, and wrong between others. */
const markInside = "style/full-width-in-number";
/** So is a full-width per cent sign. */
const aboutWidth = [markInside, "style/percent-widths"];

const widened = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + "０".charCodeAt(0) - "0".charCodeAt(0)));

describe("digits in full width", () => {
  const analyzer = createAnalyzer();
  const places = (check: (typeof checks)[number], text: string, documentDate: string | null) =>
    analyzer
      .analyze(text, {
        uri: "untitled:example",
        settings: { ...defaultSettings, checks: { [check.id]: "warning" } },
        register: builtInRegister,
        locale: "zh",
        documentDate,
      })
      .findings.filter((finding) => finding.check === check.id)
      .map(({ start, end }) => text.slice(start, end));

  for (const check of checks.filter(({ id }) => rooms.includes(id.split("/")[0]!) && !aboutWidth.includes(id))) {
    it(check.id, () => {
      for (const { text, info } of examplesOf(readPage(check, "en"))) {
        const date = info.get("date") ?? null;
        assert.deepEqual(places(check, widened(text), date), places(check, text, date).map(widened), widened(text));
      }
    });
  }

  it("leave full-width marks between them alone", () => {
    const check = checks.find(({ id }) => id === markInside)!;
    assert.deepEqual(places(check, "会议于15：40开始，共有12，345人参加。", null), ["15：40", "12，345"]);
    assert.deepEqual(places(check, "会议于１５：４０开始，共有１２，３４５人参加。", null), []);
  });
});
