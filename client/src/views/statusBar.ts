import * as vscode from "vscode";
import { type DraftStatus, draftStatus, type SegmenterStatus, segmenterStatus } from "../../../server/src/protocol.ts";
import type { Connection } from "../connection.ts";
import { counted } from "../counted.ts";

const { l10n } = vscode;

export interface StatusBar extends vscode.Disposable {
  /** What is shown; undefined while nothing is. */
  text(): string | undefined;
}

/** How it stands with the draft in front: what is in it and what was found; a click opens the Problems panel. */
export function statusBar(connection: Connection): StatusBar {
  const item = vscode.window.createStatusBarItem("hegao.status", vscode.StatusBarAlignment.Right, 100);
  item.name = l10n.t("Hegao: draft");
  item.command = "workbench.actions.view.problems";
  const drafts = new Map<string, DraftStatus>();
  let segmenter: SegmenterStatus = { state: "loading" };

  let shown = false;

  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && drafts.get(connection.uriOf(document));
    shown = status !== undefined && status.state !== "notDraft";
    if (!status || !shown) return item.hide();
    item.text = textOf(status, segmenter);
    item.tooltip = tooltipOf(status, segmenter);
    item.show();
  };
  connection.onNotification<DraftStatus>(draftStatus, (status) => {
    // While a newer text is being read, what was counted last stays, marked as such.
    const counts = status.counts ?? (status.state === "analysing" ? drafts.get(status.uri)?.counts : undefined);
    drafts.set(status.uri, counts ? { ...status, counts } : status);
    show();
  });
  connection.onNotification<SegmenterStatus>(segmenterStatus, (status) => {
    segmenter = status;
    show();
  });
  const parts = vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument((document) => drafts.delete(connection.uriOf(document))),
    connection.onDidStop(() => {
      drafts.clear();
      show();
    }),
  );
  return { text: () => (shown ? item.text : undefined), dispose: () => parts.dispose() };
}

const findingsIn = (counts: NonNullable<DraftStatus["counts"]>): number =>
  Object.values(counts.findings).reduce((sum, count) => sum + count, 0);

function textOf({ state, counts }: DraftStatus, segmenter: SegmenterStatus): string {
  if (state === "failed") return `$(error) ${l10n.t("not checked")}`;
  if (!counts) return `$(sync~spin) ${l10n.t("checking")}`;
  const { figure, date, program } = counts.mentions;
  const findings = findingsIn(counts);
  const mark = state === "analysing" ? "$(sync~spin)" : findings > 0 ? "$(warning)" : "$(checklist)";
  const lacking = segmenter.state === "absent" ? " $(circle-slash)" : "";
  const parts = [counted.figures(figure), counted.dates(date), counted.programs(program), counted.findings(findings)];
  return `${mark} ${parts.join(" · ")}${lacking}`;
}

function tooltipOf({ state, counts, silenced = 0 }: DraftStatus, segmenter: SegmenterStatus): string {
  const lines: string[] = [];
  if (state === "failed") lines.push(l10n.t("This draft could not be checked: the log says why."));
  if (counts) {
    const { error, warning, information, hint } = counts.findings;
    const parts = [counted.errors(error), counted.warnings(warning), counted.notes(information + hint)];
    lines.push(parts.join(" · "));
  }
  if (silenced > 0) lines.push(l10n.t("Ignored, and not counted: {0}.", silenced));
  if (segmenter.state === "loading")
    lines.push(l10n.t("The word segmenter is loading: more program names may be found."));
  if (segmenter.state === "absent") {
    lines.push(l10n.t("No word segmenter ({0}): program names without quotes are not found.", segmenter.reason ?? ""));
  }
  lines.push(l10n.t("Click to see the findings."));
  return lines.join("\n");
}
