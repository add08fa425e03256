import words from "../../../../register/program-words.json" with { type: "json" };
import { readSentences } from "../../claims/sentences.ts";
import { matches } from "../../text/matches.ts";
import type { PassageCheck } from "../check.ts";
import { replacing } from "../rewrite.ts";

const say = {
  zh: (verb: string, name: string) => `固定的提法是“${verb}‘${name}’”：请核对`,
  en: (verb: string, name: string) => `The fixed wording is ${verb}“${name}”: check it`,
};

/** Verb → what it goes with. */
const nameOf = new Map(words.chain.map(({ verb, name }) => [verb, name]));
const member = new RegExp(`(${[...nameOf.keys()].join("|")})“([一两二三四五六]个[^”]{1,4})”`, "g");
const trigger = words.chain.map(({ name }) => `“${name}”`);

export const chainMember: PassageCheck = {
  id: "program/chain-member",
  scope: "passage",
  severity: "information",
  title: { zh: "固定提法中的一项写错", en: "A wrong member of a fixed chain" },
  about: "fact",
  rows: ["T03"],
  fix: "choice",
  *run({ text, locale }) {
    if (!trigger.some((name) => text.includes(name))) return;
    for (const sentence of readSentences(text)) {
      const written = text.slice(sentence.start, sentence.end);
      const members = [...matches(written, member)].map(({ 0: whole, 1: verb = "", 2: name = "", index }) => {
        const end = sentence.start + index + whole.length - 1;
        return { verb, name, right: nameOf.get(verb) ?? "", span: { start: end - name.length, end } };
      });
      // One that is as it should be shows that the chain is meant; 做到“三个到位” is another thing beside it.
      if (!members.some(({ name, right }) => name === right)) continue;
      for (const { verb, name, right, span } of members) {
        if (name !== right && name.slice(0, 2) === right.slice(0, 2))
          yield replacing(span, right, say[locale](verb, right), locale);
      }
    }
  },
};
