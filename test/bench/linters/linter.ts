/** What is said of a draft, by what it is about. */
export const kinds = [
  "figures and their arithmetic",
  "dates",
  "names of programs",
  "lists, ordinals and headlines",
  "units and numerals",
  "cuts and jump marks",
  "words said twice",
  "quotation marks and brackets without their pair",
  "punctuation marks",
  "a space between Chinese and digits or letters",
  "a space outside quotation marks and brackets",
  "a space too many",
] as const;

export type Kind = (typeof kinds)[number];

/** A tool that reads a draft and reports: ours, or a peer. */
export interface Linter {
  name: string;
  /** One entry a finding. */
  report(text: string): Kind[];
}
