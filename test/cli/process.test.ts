import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, it } from "node:test";
import iconv from "iconv-lite";
import { desk, root } from "./desk.ts";

const wrong = "本报青浦2026年3月12日电 会议定于2026年2月30日举行。\n";

const here = desk({
  "wrong.txt": wrong,
  "long.txt": "全市有企业12家，增长3.5%。\n".repeat(1000),
  "set/hegao.config.json": '{ "checks": { "date/impossible": "off" } }',
  "set/wrong.txt": wrong,
});

describe("hegao as a process", () => {
  it("ends with the exit code, complaints on standard error", () => {
    const { code, out, err } = here.spawn(["check", "wrong.txt", "none.txt"]);
    assert.match(out, /^wrong\.txt:1:21 {2}error /);
    assert.equal(err, "hegao: none.txt: cannot be read: there is no such file\n");
    assert.equal(code, 2);
  });

  it("reads standard input, whatever its encoding", () => {
    const { code, out } = here.spawn(["analyze", "-"], { input: iconv.encode(wrong, "gb18030") });
    const analysis = JSON.parse(out) as { uri: string; mentions: { text: string }[] };
    assert.equal(analysis.uri, "stdin:");
    assert.ok(analysis.mentions.some(({ text }) => text === "2026年2月30日"));
    assert.equal(code, 1);
  });

  it("speaks the language of the system, by the settings of the folder it stands in", () => {
    const { out, code } = here.spawn(["check", "wrong.txt"], { folder: "set", env: { LC_ALL: "zh_CN.UTF-8" } });
    assert.equal(out, "1 份稿件：没有发现问题\n");
    assert.equal(code, 0);
  });

  it("keeps quiet when nobody reads on", async () => {
    const child = spawn(process.execPath, [join(root, "server/src/node/cli.ts"), "analyze", here.path("long.txt")]);
    let complaints = "";
    child.stderr.on("data", (data: Buffer) => {
      complaints += data.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = (await once(child, "close")) as [number];
    assert.equal(complaints, "");
    assert.equal(code, 0);
  });
});
