import { parseArgs } from "node:util";

/** An option as it stood on the command line; its value is empty where it should have one and has none. */
export interface GivenOption {
  name: string;
  /** With its dashes, as the person wrote it. */
  written: string;
  value: string;
}

export interface Given {
  options: readonly GivenOption[];
  positionals: readonly string[];
  has(name: string): boolean;
  /** The last value given; undefined where the option is absent. */
  value(name: string): string | undefined;
}

const options = {
  date: { type: "string" },
  preset: { type: "string" },
  config: { type: "string" },
  register: { type: "string" },
  locale: { type: "string" },
  "fail-on": { type: "string" },
  format: { type: "string" },
  "update-baseline": { type: "boolean" },
  "no-baseline": { type: "boolean" },
  output: { type: "string", short: "o" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** Takes a command line apart without judging it, so that errors can be told in the person's language. */
export function readOptions(args: readonly string[]): Given {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const given: GivenOption[] = [];
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") given.push({ name: token.name, written: token.rawName, value: textOf(token) });
  }
  return {
    options: given,
    positionals,
    has: (name) => given.some((option) => option.name === name),
    value: (name) => given.findLast((option) => option.name === name)?.value,
  };
}

interface OptionToken {
  name: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

/** In `--date --format json` the next option is no value of this one. */
function textOf({ name, value, inlineValue }: OptionToken): string {
  if (!isTextOption(name)) return value ?? "true";
  if (value === undefined || (!inlineValue && value.length > 1 && value.startsWith("-"))) return "";
  return value;
}

const isTextOption = (name: string): boolean =>
  Object.entries(options).some(([option, { type }]) => option === name && type === "string");
