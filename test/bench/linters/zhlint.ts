import { run } from "zhlint";
import type { Kind, Linter } from "./linter.ts";

/** With its own preset of rules. */
export const zhlint: Linter = {
  name: "zhlint",
  report: (text) => run(text, { rules: { preset: "default" } }).validations.map(({ message }) => kindOf(message)),
};

/** Its messages, as they begin or end. */
const byMessage: readonly [words: RegExp, kind: Kind][] = [
  [/未匹配|未闭合/, "quotation marks and brackets without their pair"],
  [/(?:括号|引号).*的外部需要.*空格/, "a space outside quotation marks and brackets"],
  [/不需要空格/, "a space too many"],
  [/需要.*空格/, "a space between Chinese and digits or letters"],
];

const kindOf = (message: string): Kind => byMessage.find(([words]) => words.test(message))?.[1] ?? "punctuation marks";
