import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locale } from "../../server/src/core/ports.ts";
import { root } from "../paths.ts";
import { editorSettings, folderSettings, type Setting } from "../settings.ts";
import { type Generator, toText } from "./generator.ts";
import { checksSchema } from "./settingsSchema.ts";

const settings: readonly [string, Setting][] = Object.entries({ ...folderSettings, ...editorSettings });

/** The keys of a setting's words in the manifest's translations, with the words. */
const wordsOf = (name: string, { text, values = [], mismatch }: Setting): [string, Record<Locale, string>][] => [
  [`setting.${name}`, text],
  ...values.map((value, index): [string, Record<Locale, string>] => [`setting.${name}.${index}`, value]),
  ...(mismatch ? [[`setting.${name}.mismatch`, mismatch] as [string, Record<Locale, string>]] : []),
];

function property(name: string, { schema, scope, values, mismatch }: Setting): object {
  return {
    scope,
    ...schema,
    ...(name === "checks" && checksSchema()),
    markdownDescription: `%setting.${name}%`,
    ...(values && { markdownEnumDescriptions: values.map((_, index) => `%setting.${name}.${index}%`) }),
    ...(mismatch && { patternErrorMessage: `%setting.${name}.mismatch%` }),
  };
}

interface Manifest {
  contributes: { configuration: { properties: object } };
}

async function renderManifest(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Manifest;
  const properties = settings.map(([name, setting]) => [`hegao.${name}`, property(name, setting)]);
  manifest.contributes.configuration.properties = Object.fromEntries(properties);
  return toText(manifest);
}

/** The words of the settings stand last; those of everything else in the manifest are written by hand. */
function translations(output: string, locale: Locale): Generator {
  return {
    output,
    async render() {
      const words = Object.entries(JSON.parse(await readFile(join(root, output), "utf8")) as Record<string, string>);
      const others = words.filter(([key]) => !key.startsWith("setting."));
      const own = settings
        .flatMap(([name, setting]) => wordsOf(name, setting))
        .map(([key, text]) => [key, text[locale]]);
      return toText(Object.fromEntries([...others, ...own]));
    },
  };
}

/** The settings in the editor's manifest and its translations. */
export const manifestSettings: readonly Generator[] = [
  { output: "package.json", render: renderManifest },
  translations("package.nls.json", "en"),
  translations("package.nls.zh-cn.json", "zh"),
];
