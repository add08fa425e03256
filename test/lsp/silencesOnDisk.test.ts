// What is ignored in the editor, on a real disk: windows side by side, and folders inside one another.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { TestClient } from "./client.ts";
import { ignore, told } from "./silences.ts";

const kept = ".hegao/annotations";
const silences = { tells: { silences: true } };
const draft = "青岚市加强基础设施建设建设。\n今年开展志愿服务志愿服务活动，加强学校建设建设。\n";

describe("on the disk", () => {
  let desk: string;
  beforeEach(() => {
    desk = realpathSync(mkdtempSync(join(tmpdir(), "hegao-silences-")));
  });
  afterEach(() => rmSync(desk, { recursive: true }));

  const uri = (...path: string[]) => pathToFileURL(join(desk, ...path)).href;
  const files = () => readdirSync(join(desk, kept));
  /** A server in this process, with the real disk. */
  const start = (...folders: string[]) =>
    TestClient.start({ folders, host: { loadSegmenter: () => Promise.reject(new Error("none")) }, ...silences });

  it("two windows on one folder lose nothing, and leave nothing unfinished behind", async () => {
    const windows = [await start(uri()), await start(uri())];
    const works = windows.map(async (client, index) => {
      const document = await client.open(uri(`page-${index}.news`), draft);
      for (const words of ["建设建设", "志愿服务志愿服务"]) await ignore(client, document, [words, "finding"]);
    });
    await Promise.all(works);
    assert.equal(files().filter((name) => /^[0-9a-f-]{36}\.json$/.test(name)).length, 4);
    assert.equal(files().length, 4);
    for (const name of files()) JSON.parse(readFileSync(join(desk, kept, name), "utf8"));
    await Promise.all(windows.map((client) => client.stop()));
  });

  it("a draft outside of every open folder keeps it beside itself, and finds it again", async () => {
    const first = await start();
    await ignore(first, await first.open(uri("page.news"), draft), ["志愿服务志愿服务", "finding"]);
    await first.stop();
    assert.equal(files().length, 1);
    const second = await start();
    const document = await second.open(uri("page.news"), draft);
    assert.deepEqual(await told(second, document), ["建设建设", "建设建设"]);
    await second.stop();
  });

  it("what the folder around keeps holds in a folder that is opened alone", async () => {
    mkdirSync(join(desk, "要闻"));
    const first = await start(uri());
    await ignore(first, await first.open(uri("要闻/page.news"), draft), ["建设建设", "wording"]);
    await first.stop();
    writeFileSync(join(desk, "要闻", "page.news"), draft);
    const second = await start(uri("要闻"));
    const document = await second.open(uri("要闻/page.news"), draft);
    assert.deepEqual(await told(second, document), ["志愿服务志愿服务"]);
    await second.stop();
  });
});
