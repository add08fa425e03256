import { readFile } from "node:fs/promises";
import type { Check } from "../../server/src/core/checks/check.ts";
import { checks } from "../../server/src/core/checks/index.ts";
import type { Generator } from "./index.ts";

const severity = { enum: ["off", "error", "warning", "information", "hint"] };

/** What the editor offers and accepts for one check: a severity, or an object with severity and the check's own options. */
function schemaOf({ title, options = {} }: Check): object {
  const own = Object.entries(options).map(([name, value]) => [name, { type: typeOf(value), default: value }]);
  const properties = { severity, ...Object.fromEntries(own) };
  return {
    description: `${title.zh} · ${title.en}`,
    anyOf: [severity, { type: "object", properties, additionalProperties: false }],
  };
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

interface Manifest {
  contributes: {
    configuration: { properties: Record<string, { properties?: object; additionalProperties?: boolean }> };
  };
}

/** The schema of the setting `hegao.checks` in the manifest, from the checks' declarations. */
export const checksSetting: Generator = {
  output: "package.json",
  async render(root) {
    const manifest = JSON.parse(await readFile(`${root}package.json`, "utf8")) as Manifest;
    const setting = manifest.contributes.configuration.properties["hegao.checks"]!;
    setting.properties = Object.fromEntries(checks.map((check) => [check.id, schemaOf(check)]));
    setting.additionalProperties = false;
    return `${JSON.stringify(manifest, null, 2)}\n`;
  },
};
