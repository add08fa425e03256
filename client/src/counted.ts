import { l10n } from "vscode";

/** How many there are of each, with the word that fits the number. */
export const counted = {
  figures: (count: number): string => (count === 1 ? l10n.t("1 figure") : l10n.t("{0} figures", count)),
  dates: (count: number): string => (count === 1 ? l10n.t("1 date") : l10n.t("{0} dates", count)),
  programs: (count: number): string => (count === 1 ? l10n.t("1 program") : l10n.t("{0} programs", count)),
  findings: (count: number): string => (count === 1 ? l10n.t("1 finding") : l10n.t("{0} findings", count)),
  errors: (count: number): string => (count === 1 ? l10n.t("1 error") : l10n.t("{0} errors", count)),
  warnings: (count: number): string => (count === 1 ? l10n.t("1 warning") : l10n.t("{0} warnings", count)),
  notes: (count: number): string => (count === 1 ? l10n.t("1 note") : l10n.t("{0} notes", count)),
  drafts: (count: number): string => (count === 1 ? l10n.t("1 draft") : l10n.t("{0} drafts", count)),
  files: (count: number): string => (count === 1 ? l10n.t("1 file") : l10n.t("{0} files", count)),
};
