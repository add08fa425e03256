import type { Check } from "../../server/src/core/checks/check.ts";
import { checks } from "../../server/src/core/checks/index.ts";
import { settingsFileName } from "../../server/src/core/data/places.ts";
import { settingKeys } from "../../server/src/core/settings.ts";
import { folderSettings } from "../settings.ts";
import { type Generator, toText } from "./generator.ts";
import { suggestionsOf } from "./suggestions.ts";

type Schema = Record<string, unknown>;

const severity = { enum: ["off", "error", "warning", "information", "hint"] };

/** What is accepted for one check: a severity, or an object with severity and the check's own options. */
function checkSchema({ title, options = {}, optionTitles = {} }: Check): Schema {
  const own = Object.entries(options).map(([name, value]) => {
    const says = optionTitles[name];
    const items = Array.isArray(value) && value.length > 0 && { items: { type: typeOf(value[0]) } };
    return [name, { ...(says && { description: both(says) }), type: typeOf(value), ...items, default: value }];
  });
  const properties = { severity, ...Object.fromEntries(own) };
  return { description: both(title), anyOf: [severity, { type: "object", properties, additionalProperties: false }] };
}

const both = ({ zh, en }: Record<"zh" | "en", string>): string => `${zh} · ${en}`;

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

/** What is accepted under `checks`. */
export const checksSchema = (): Schema => ({
  properties: Object.fromEntries(checks.map((check) => [check.id, checkSchema(check)])),
  additionalProperties: false,
});

/** A settings file's words cannot follow the editor's language: it says everything in both. */
function fileSchema(): Schema {
  const settings = settingKeys.map((key) => {
    const { text, schema } = folderSettings[key];
    return [key, { description: both(text), ...schema, ...(key === "checks" && checksSchema()) }];
  });
  return {
    $comment: "Generated from scripts/settings.ts and the checks by scripts/generate.ts: edit those, not this file.",
    $schema: "http://json-schema.org/draft-07/schema#",
    title: settingsFileName,
    type: "object",
    properties: { $schema: { type: "string" }, ...Object.fromEntries(settings) },
    additionalProperties: false,
  };
}

export const settingsSchemas: readonly Generator[] = [
  { output: "docs/config.schema.json", render: async () => toText(fileSchema()) },
  { output: "client/schemas/config.json", render: async () => toText(suggestionsOf(fileSchema())) },
];
