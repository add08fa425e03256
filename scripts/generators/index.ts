import { analysisTypes } from "./analysisTypes.ts";
import { cataloguePages } from "./cataloguePage.ts";
import { checksIndexes } from "./checksIndex.ts";
import type { Generator } from "./generator.ts";
import { manifestSettings } from "./manifestSettings.ts";
import { ownProgramsSchemas } from "./ownProgramsSchema.ts";
import { settingsSchemas } from "./settingsSchema.ts";

export const generators: readonly Generator[] = [
  analysisTypes,
  ...checksIndexes,
  ...cataloguePages,
  ...manifestSettings,
  ...settingsSchemas,
  ...ownProgramsSchemas,
];
