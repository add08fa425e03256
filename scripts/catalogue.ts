import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../server/src/core/checks/index.ts";
import type { Locale } from "../server/src/core/ports.ts";
import { root } from "./paths.ts";

type Said = Record<Locale, string>;

/** A draft; with a date where the day it is read on matters. */
export type CatalogueExample = string | { draft: string; date: string };

/** A rule that a program can check: see docs/catalogue/catalogue.schema.json. */
export interface CatalogueRow {
  id: string;
  rule: Said;
  source?: string;
  wrong?: CatalogueExample[];
  right?: CatalogueExample[];
  reason?: Said;
}

export interface CatalogueSection {
  title: Said;
  rows: CatalogueRow[];
}

/** The folder of the catalogue, and its files in the order of the page. */
export const catalogueFolder = join(root, "docs/catalogue");
const order = ["numerals", "quantities", "dates", "units", "punctuation", "text", "cross-checks"];

export const catalogueFiles = (): string[] =>
  readdirSync(catalogueFolder)
    .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
    .sort((a, b) => order.indexOf(a.slice(0, -5)) - order.indexOf(b.slice(0, -5)));

export const readSection = (file: string): CatalogueSection =>
  JSON.parse(readFileSync(join(catalogueFolder, file), "utf8")) as CatalogueSection;

/** The checks that say of themselves that they cover a row. */
export const checksOf = (row: string): string[] => checks.filter(({ rows }) => rows.includes(row)).map(({ id }) => id);
