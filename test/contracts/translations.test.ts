// What the client says in English it can say in Chinese: the bundle holds exactly the sentences of the sources.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Locale } from "../../server/src/core/ports.ts";
import { wordsOf } from "../../server/src/core/views/words.ts";
import { files, read } from "./repository.ts";

const bundle = JSON.parse(read("l10n/bundle.l10n.zh-cn.json")) as Record<string, string>;

/** The first argument of every call of `l10n.t`, which is a plain string. */
const spoken = files("client/src/**/*.ts").flatMap((file) =>
  [...read(file).matchAll(/l10n\.t\(\s*("(?:[^"\\]|\\.)*")/g)].map((match) => JSON.parse(match[1]!) as string),
);

const places = (sentence: string): string[] => (sentence.match(/\{\d\}/g) ?? []).sort();

describe("the client's Chinese", () => {
  it("has every sentence, and none that nobody says", () => {
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(spoken)].sort());
  });

  it("names what the English names", () => {
    for (const [english, chinese] of Object.entries(bundle))
      assert.deepEqual(places(chinese), places(english), english);
  });
});

describe("a hover on what is ignored", () => {
  const titles: Record<Locale, string> = { zh: "package.nls.zh-cn.json", en: "package.nls.json" };
  for (const locale of ["zh", "en"] as const) {
    it(`names the command that takes it back as the palette does (${locale})`, () => {
      const title: string = JSON.parse(read(titles[locale]))["command.showIgnored"];
      assert.ok(wordsOf(locale).ignored("", "").includes(title), title);
    });
  }
});
