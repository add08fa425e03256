/** The formats of the fact-check sheet, named as the ending of their files. */
export const sheetFormats = ["csv", "md", "json"] as const;
export type SheetFormat = (typeof sheetFormats)[number];
