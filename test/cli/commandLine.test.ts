import assert from "node:assert/strict";
import { chmodSync, readdirSync, symlinkSync } from "node:fs";
import { describe, it } from "node:test";
import iconv from "iconv-lite";
import { SegmenterError } from "../../server/src/node/segmenterError.ts";
import { desk } from "./desk.ts";

/** February has no 30th day: one error. */
const wrong = "本报青浦2026年3月12日电 会议定于2026年2月30日举行。\n";
const right = "本报青浦2026年3月12日电 会议定于2026年3月20日举行。\n";

const { run, path, read } = desk({
  "wrong.txt": wrong,
  "right.txt": right,
  "gb.txt": iconv.encode(wrong, "gb18030"),
  "wide.txt": Buffer.concat([Buffer.of(0xff, 0xfe), iconv.encode(wrong, "utf16le")]),
  "marked.txt": `\uFEFF${wrong}`,
  "windows.txt": `${right}${wrong}`.replaceAll("\n", "\r\n"),
  "empty.txt": "",
  "draft.docx": Buffer.from("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", "latin1"),
  "picture.png": Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"),
  "locked.csv": "kept",
  "kept.md": "an older sheet",
  "folder/one.txt": right,
  "folder/below/two.news": wrong,
  "folder/notes.docx": "no draft",
  "folder/README.md": wrong,
  "folder/below/README.zh.md": wrong,
  "nothing/notes.docx": "no draft",
  "off.json": '{ /* quiet */ "checks": { "date/impossible": "off" }, }',
  "slips.json": '{\n  "cheks": {},\n  "checks": { "date/imposible": "off", "date/weekday-mismatch": "loud" }\n}',
  "broken.json": '{\n  "checks": {\n}',
});

symlinkSync("..", path("folder/below/up"));
symlinkSync("circle.txt", path("circle.txt"));

/** What each command line comes to: its exit code, and what its output and its complaints say. */
const table: [args: string, code: number, out: RegExp, err: RegExp][] = [
  ["check @right.txt", 0, /^1 draft: nothing found\n$/, /^$/],
  ["check @wrong.txt", 1, /^@wrong\.txt:1:\d+ {2}error {2}.*date\/impossible\n[\s\S]*1 draft: error 1\n$/, /^$/],
  ["check @right.txt @wrong.txt", 1, /2 drafts: error 1/, /^$/],
  ["check @*t.txt", 0, /1 draft: nothing found/, /^$/],
  ["check @folder", 1, /^@folder\/below\/two\.news:1:[\s\S]*2 drafts: error 1/, /^$/],
  ["check @gb.txt @wide.txt @marked.txt", 1, /^(@\w+\.txt:1:21 [^\n]*\n(?: {4}[^\n]*\n)*){3}3 drafts: error 3/, /^$/],
  ["check @windows.txt", 1, /^@windows\.txt:2:21 /, /^$/],
  ["check @empty.txt", 0, /^1 draft: nothing found/, /^$/],
  ["check @wrong.txt @wrong.txt", 1, /1 draft: error 1/, /^$/],
  ["check --fail-on never @wrong.txt", 0, /error 1/, /^$/],
  ["check --fail-on=hint @right.txt", 0, /nothing found/, /^$/],
  ["check --config @off.json @wrong.txt", 0, /nothing found/, /^$/],
  ["check --locale zh @wrong.txt", 1, /^@wrong\.txt:1:21 {2}错误 [\s\S]*1 份稿件：错误 1\n$/, /^$/],
  ["check --format json @wrong.txt", 1, /^\{"path":"@wrong\.txt",.*"line":1,"column":21,"endLine":1,.*\}\n$/, /^$/],
  ["analyze @wrong.txt", 1, /^\{"version":1,"uri":"file:.*\}\n$/, /^$/],
  ["analyze @empty.txt @right.txt", 0, /^\{.*\}\n\{.*\}\n$/, /^$/],
  [
    "analyze --format json --date 2026-03-12 @right.txt",
    0,
    /"documentDate":\{"date":"2026-03-12","from":"setting"/,
    /^$/,
  ],
  ["export @right.txt", 0, /^\uFEFFNo\.,Article,/, /^$/],
  ["export --format md --locale zh @right.txt", 0, /^# 核稿单\n/, /^$/],
  ["export --format json --output - @right.txt", 0, /^\{\n {2}"version": 1,/, /^$/],

  ["check @none.txt @wrong.txt", 2, /error 1/, /^@none\.txt: cannot be read: there is no such file\n$/],
  [
    "check @picture.png @right.txt",
    2,
    /1 draft/,
    /^@picture\.png: is no text file: byte 9 belongs to no known text encoding\n$/,
  ],
  [
    "check @draft.docx",
    2,
    /^$/,
    /^@draft\.docx: is no text file: save it as plain text \(\.txt\) first, in the program that made it\n$/,
  ],
  ["check @*.doc @right.txt", 2, /1 draft/, /^@\*\.doc: no file matches\n$/],
  ["check @nothing", 2, /^$/, /^@nothing: there is no draft in this folder/],
  ["analyze @none.txt @right.txt", 2, /^\{.*\}\n$/, /^@none\.txt: /],
  ["check --locale zh @none.txt", 2, /^$/, /^@none\.txt: 无法读取：没有这个文件\n$/],
  ["export @none.txt", 2, /^$/, /^@none\.txt: cannot be read/],
  [
    "export --output @no/sheet.csv @right.txt",
    2,
    /^$/,
    /^@no\/sheet\.csv: cannot be written: there is no such folder\n$/,
  ],
  [
    "export --format csv --output @right.txt @right.txt",
    2,
    /^$/,
    /^@right\.txt: cannot be written: this is the draft itself/,
  ],

  ["", 2, /^$/, /^no command was named: check, analyze or export \(hegao --help/],
  ["chek @right.txt", 2, /^$/, /^there is no command "chek"; did you mean check\?/],
  ["check", 2, /^$/, /^no draft was named/],
  ["check --dat 2026-03-12 @right.txt", 2, /^$/, /^there is no option --dat; did you mean --date\?/],
  ["check --output x @right.txt", 2, /^$/, /^there is no option --output/],
  ["check @right.txt --date", 2, /^$/, /^option --date needs a value/],
  ["check --date --format json @right.txt", 2, /^$/, /^option --date needs a value/],
  ["check --date 2026-02-30 @right.txt", 2, /^$/, /^"2026-02-30" of --date is no valid date/],
  [
    "check --fail-on bad @right.txt",
    2,
    /^$/,
    /^--fail-on cannot be "bad", but: error, warning, information, hint, never/,
  ],
  ["analyze --format sarif @right.txt", 2, /^$/, /^--format cannot be "sarif", but: json/],
  ["check --locale fr @right.txt", 2, /^$/, /^--locale cannot be "fr", but: zh, en/],
  ["check --locale zh --fail-on bad @right.txt", 2, /^$/, /^--fail-on 不能是“bad”，可以是：/],
  ["check @folder/README.md", 1, /^@folder\/README\.md:1:/, /^$/],
  ["check @circle.txt", 2, /^$/, /^@circle\.txt: cannot be read: the links lead in a circle\n$/],
  ["export @folder", 2, /^$/, /^export takes one draft at a time/],
  ["export @right.txt @wrong.txt", 2, /^$/, /^export takes one draft at a time/],
  ["export --output @sheet.xlsx @right.txt", 2, /^$/, /sheet\.xlsx" does not tell the format of the sheet/],

  ["check --config @none.json @right.txt", 2, /^$/, /^@none\.json: cannot be read: there is no such file\n$/],
  ["check --config @broken.json @right.txt", 2, /1 draft/, /^@broken\.json:\d:\d: is not sound JSON[^\n]*\n$/],

  ["--help", 0, /^Hegao checks [\s\S]*--fail-on/, /^$/],
  ["check --help --locale zh", 0, /^核稿：[\s\S]*--fail-on/, /^$/],
  ["--version", 0, /^\d+\.\d+\.\d+\n$/, /^$/],
];

describe("hegao", () => {
  for (const [args, code, out, err] of table) {
    it(`${args} → ${code}`, async () => {
      const outcome = await run(args);
      assert.match(outcome.err, err);
      assert.match(outcome.out, out);
      assert.equal(outcome.code, code);
    });
  }

  it("names every slip in the settings with its place and the nearest right name, and still checks", async () => {
    const { code, out, err } = await run("check --config @slips.json @wrong.txt");
    const [key = "", id = "", severity = "", rest] = err.split("\n");
    assert.match(key, /^@slips\.json:2:3: cheks: there is no such setting.*did you mean "checks"\?\)$/);
    assert.match(id, /^@slips\.json:3:15: checks › date\/imposible: .*did you mean "date\/impossible"\?\)$/);
    assert.match(severity, /^@slips\.json:3:65: checks › date\/weekday-mismatch: "loud" /);
    assert.equal(rest, "");
    assert.match(out, /error 1/);
    assert.equal(code, 2);
  });

  it("writes a sheet in the format that the file's ending names", async () => {
    assert.deepEqual(await run("export --output @sheet.md @right.txt"), { code: 0, out: "", err: "" });
    assert.match(read("sheet.md"), /^# Fact-check sheet\n/);
  });

  it("replaces a sheet as a whole, and leaves nothing else behind", async () => {
    const before = readdirSync(path(""));
    assert.equal((await run("export --format md --output @kept.md @right.txt")).code, 0);
    assert.match(read("kept.md"), /^# Fact-check sheet\n/);
    assert.deepEqual(readdirSync(path("")), before);
  });

  it("leaves a read-only target as it was and says so", {
    skip: process.getuid?.() === 0 && "root may write everything",
  }, async () => {
    chmodSync(path("locked.csv"), 0o444);
    const { code, err } = await run("export --output @locked.csv @right.txt");
    assert.equal(err, "@locked.csv: cannot be written: permission denied\n");
    assert.equal(code, 2);
    assert.equal(read("locked.csv"), "kept");
  });

  it("says once that there is no segmenter, and checks without", async () => {
    const loadSegmenter = () => {
      throw new SegmenterError("dictionary", "/gone", "");
    };
    const { code, out, err } = await run("check @wrong.txt @right.txt", { loadSegmenter });
    assert.match(err, /^the segmenter's dictionary is missing or damaged \(\/gone\): [^\n]*\n$/);
    assert.match(out, /2 drafts: error 1/);
    assert.equal(code, 1);
  });

  it("colours what goes to a terminal", async () => {
    const { out } = await run("check @wrong.txt", { colours: true });
    assert.ok(out.includes("\u001b[31merror\u001b[39m"));
  });
});
