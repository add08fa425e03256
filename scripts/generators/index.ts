import { analysisTypes } from "./analysisTypes.ts";
import { cataloguePages } from "./cataloguePage.ts";
import { checksIndexes } from "./checksIndex.ts";
import { checksSetting } from "./checksSetting.ts";
import { ownProgramsSchema } from "./ownProgramsSchema.ts";

export interface Generator {
  /** Path of the generated file, from the root of the repository. */
  output: string;
  render(root: string): Promise<string>;
}

export const generators: readonly Generator[] = [
  analysisTypes,
  ...checksIndexes,
  ...cataloguePages,
  checksSetting,
  ownProgramsSchema,
];
