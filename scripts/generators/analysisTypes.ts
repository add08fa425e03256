import { join } from "node:path";
import { compileFromFile } from "json-schema-to-typescript";
import { root } from "../paths.ts";
import type { Generator } from "./generator.ts";

/** The compiler's note on where a type was used says nothing that the type's name does not. */
const usageNote =
  /\n \* \n|(?: \*\n)? \* This interface was referenced by `\w+`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g;
const emptyComment = /\/\*\*\n \*\/\n/g;

/** The TypeScript types of the analysis format, from its published JSON Schema. */
export const analysisTypes: Generator = {
  output: "server/src/core/format.ts",
  async render() {
    const types = await compileFromFile(join(root, "docs/analysis.schema.json"), {
      additionalProperties: false,
      unreachableDefinitions: true,
      bannerComment:
        "// Generated from docs/analysis.schema.json by scripts/generate.ts: edit the schema, not this file.",
      style: { printWidth: 120 },
    });
    return types.replace(usageNote, "").replace(emptyComment, "");
  },
};
