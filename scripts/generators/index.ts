import { analysisTypes } from "./analysisTypes.ts";
import { cataloguePages } from "./cataloguePage.ts";
import { checksIndexes } from "./checksIndex.ts";
import { manifestSettings } from "./manifestSettings.ts";
import { ownProgramsSchemas } from "./ownProgramsSchema.ts";
import { settingsSchemas } from "./settingsSchema.ts";

export interface Generator {
  /** Path of the generated file, from the root of the repository. */
  output: string;
  render(root: string): Promise<string>;
}

export const generators: readonly Generator[] = [
  analysisTypes,
  ...checksIndexes,
  ...cataloguePages,
  ...manifestSettings,
  ...settingsSchemas,
  ...ownProgramsSchemas,
];
