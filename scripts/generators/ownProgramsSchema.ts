import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../paths.ts";
import { type Generator, toText } from "./generator.ts";
import { suggestionsOf } from "./suggestions.ts";

type Schema = Record<string, unknown>;

/** What an own entry may say of a program; sources are for the register that comes with the tool. */
const taken = ["name", "type", "forms", "wrong", "issuer", "start", "end", "content", "periods", "related"] as const;

const text = { type: "string", minLength: 2 };

/** The schema of a newsroom's own register: the same facts in the same shape, without a duty to name sources. */
async function ownSchema(): Promise<Schema> {
  const builtIn = JSON.parse(await readFile(join(root, "server/register/programs.schema.json"), "utf8"));
  const entry: Record<string, Schema> = builtIn.$defs.entry.properties;
  const facts = Object.fromEntries(taken.map((name) => [name, entry[name]]));
  const wrong = entry.wrong as { items: Schema };
  return {
    $comment: "Generated from programs.schema.json by scripts/generate.ts: edit that one, not this file.",
    $schema: builtIn.$schema,
    title: "A newsroom's own register of named programs",
    type: "object",
    additionalProperties: false,
    required: ["entries"],
    properties: {
      $schema: { type: "string" },
      entries: { type: "array", items: { $ref: "#/$defs/entry" } },
    },
    $defs: {
      entry: {
        type: "object",
        additionalProperties: false,
        anyOf: [{ required: ["name"] }, { required: ["id"] }],
        properties: {
          id: {
            description: "Needed only to change an entry of the register that comes with the tool: its id.",
            ...text,
          },
          ...facts,
          wrong: { ...wrong, items: { ...wrong.items, required: ["form"] } },
          silence: {
            description:
              "Forms of the entry, accepted or wrong, that count no longer; with its official name the whole entry counts no longer.",
            type: "array",
            items: text,
            uniqueItems: true,
            minItems: 1,
          },
          note: { description: "For the newsroom itself.", type: "string" },
        },
      },
      date: builtIn.$defs.date,
    },
  };
}

export const ownProgramsSchemas: readonly Generator[] = [
  { output: "server/register/own-programs.schema.json", render: async () => toText(await ownSchema()) },
  { output: "client/schemas/programs.json", render: async () => toText(suggestionsOf(await ownSchema())) },
];
