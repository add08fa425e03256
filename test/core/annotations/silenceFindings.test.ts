// What is silenced is heard no more, and nothing else; what changes is heard again.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { anchorOf } from "../../../server/src/core/annotations/anchor.ts";
import { codePointsIn } from "../../../server/src/core/annotations/codePoints.ts";
import { evidenceOf, holdsIn, type Silence, type Target } from "../../../server/src/core/annotations/silence.ts";
import { silenceFindings } from "../../../server/src/core/annotations/silenceFindings.ts";
import type { Finding } from "../../../server/src/core/format.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";

const draft = `本报云泽2026年3月18日电 云泽市3月18日（星期二）召开春耕会，各镇减少了两倍的用工。
柳河镇同日办班，2月30日结业，青石镇3月18日（星期二）也办班，白塔镇用工减少了两倍。
`;

const analyse = (text: string): Finding[] =>
  createAnalyzer().analyze(text, {
    uri: "file:///desk/page.news",
    settings: defaultSettings,
    register: builtInRegister,
    locale: "zh",
  }).findings;

/** Findings as a reader names them: the check and the words, counted where they repeat. */
function names(text: string, findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ check, start, end }) => {
    const name = `${check} ${text.slice(start, end)}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return `${name} ${seen.get(name)}`;
  });
}

const weekdays = ["date/weekday-mismatch 星期二 1", "date/weekday-mismatch 星期二 2"];
const multiples = ["figure/decrease-by-multiple 减少了两倍 1", "figure/decrease-by-multiple 减少了两倍 2"];
const all = [weekdays[0]!, multiples[0]!, "date/impossible 2月30日 1", weekdays[1]!, multiples[1]!];

const silence = (check: string, target: Target, evidence: string[] = []): Silence => ({
  ...{ id: "urn:uuid:1", reason: "", created: "2026-03-18T21:40:00Z" },
  ...{ check, target, evidence },
});

/** Silences the nth of these findings, as the editor does. */
function silenceOf(name: string): Silence {
  const findings = analyse(draft);
  const finding = findings[names(draft, findings).indexOf(name)];
  assert.ok(finding, name);
  const quote = anchorOf(draft, finding, codePointsIn(draft));
  return silence(finding.check, { source: "page.news", quote }, evidenceOf(finding, draft));
}

const heard = (text: string, ...silences: Silence[]): string[] =>
  names(text, silenceFindings(text, analyse(text), silences).findings);

const without = (...gone: string[]): string[] => all.filter((name) => !gone.includes(name));

describe("what is silenced", () => {
  it("is there at first", () => assert.deepEqual(heard(draft), all));

  it("is one finding, and not its like elsewhere", () => {
    for (const name of all) {
      const { findings, silenced } = silenceFindings(draft, analyse(draft), [silenceOf(name)]);
      assert.equal(findings.length, all.length - 1, name);
      assert.deepEqual(
        silenced.map(({ finding }) => all[analyse(draft).findIndex(({ id }) => id === finding.id)]),
        [name],
      );
    }
  });

  it("is a check in the draft", () => {
    assert.deepEqual(heard(draft, silence("date/weekday-mismatch", { source: "page.news" })), without(...weekdays));
  });

  it("is a wording wherever it stands, for one check", () => {
    const wording = (exact: string) => silence("date/weekday-mismatch", { source: "", quote: { exact } });
    assert.deepEqual(heard(draft, wording("星期二")), without(...weekdays));
    assert.deepEqual(heard(draft, wording("星期")), all);
    assert.deepEqual(heard(draft, wording("2月30日")), all);
  });

  it("stays so whatever is edited elsewhere", () => {
    const first = silenceOf(weekdays[0]!);
    const edits: [string, string][] = [
      ["柳河镇同日办班", "柳河镇同日办班三场"],
      ["召开春耕会", "召开全市农业农村工作会议"],
      ["云泽市3月18日", "云泽市农业局3月18日"],
      ["白塔镇用工减少了两倍", "白塔镇用工减少了一半"],
    ];
    for (const [before, after] of edits) {
      const edited = draft.replace(before, after);
      assert.notEqual(edited, draft);
      assert.equal(heard(edited, first).length, heard(edited).length - 1, after);
    }
    assert.equal(heard(`云泽新闻\n\n${draft}`, first).length, all.length - 1);
  });

  it("is heard again as soon as its words change, or those that it was judged against", () => {
    const first = silenceOf(weekdays[0]!);
    assert.deepEqual(first.evidence, ["3月18日"]);
    for (const [before, after] of [
      ["（星期二）召开", "（星期四）召开"],
      ["市3月18日（", "市3月19日（"],
    ] as const) {
      const edited = draft.replace(before, after);
      assert.notEqual(edited, draft);
      assert.deepEqual(heard(edited, first), heard(edited), after);
      assert.equal(heard(edited).filter((name) => name.startsWith("date/weekday-mismatch")).length, 2, after);
    }
  });

  it("does not pass over to its like when it is put right", () => {
    const right = draft.replace("（星期二）召开", "（星期三）召开");
    assert.deepEqual(heard(right, silenceOf(weekdays[0]!)), heard(right));
    assert.equal(heard(right).length, all.length - 1);
  });
});

describe("a silence holds", () => {
  const table: [source: string, path: string, holds: boolean][] = [
    ["", "page.news", true],
    ["", "要闻/page.news", true],
    ["要闻/", "要闻/page.news", true],
    ["要闻/", "要闻/三月/page.news", true],
    ["要闻/", "要闻二/page.news", false],
    ["page.news", "page.news", true],
    ["page.news", "要闻/page.news", false],
  ];
  for (const [source, path, holds] of table) {
    it(`${holds ? "in" : "not in"} ${path} when it is for “${source}”`, () =>
      assert.equal(holdsIn({ source }, path), holds));
  }
});
