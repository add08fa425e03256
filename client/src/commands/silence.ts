import * as vscode from "vscode";
import {
  type AskToSilenceArguments,
  askToSilence,
  type ListedSilence,
  type ListSilencesResult,
  listSilences,
  type SilenceParams,
  type SilenceResult,
  type SilenceScope,
  silence as silenceRequest,
  type TakeBackSilencesParams,
  type TakeBackSilencesResult,
  takeBackSilences,
} from "../../../server/src/protocol.ts";
import type { Connection } from "../connection.ts";
import type { Feature } from "../feature.ts";

const { l10n } = vscode;

/** Findings that are to be heard no more: ignored from the light bulb, listed and taken back from the palette. */
export const silence: Feature = (connection) => [
  vscode.commands.registerCommand(askToSilence, (asked: AskToSilenceArguments) => ask(connection, asked)),
  vscode.commands.registerCommand("hegao.showIgnored", (given: Arguments = {}) => showAndTakeBack(connection, given)),
];

/** What a keybinding or another extension may give the list along. */
interface Arguments {
  /** The URIs of the annotations to take back; without them the list asks. */
  takeBack?: string[];
}

/** Without a reason it is ignored all the same; Escape leaves everything as it is. */
async function ask(connection: Connection, { uri, finding, scope, title, reason }: AskToSilenceArguments) {
  const given = reason ?? (await askForReason(title));
  if (given === undefined) return;
  const params: SilenceParams = { uri, finding, scope, reason: given };
  tellRefusal(await connection.request<SilenceResult>(silenceRequest, params));
}

const askForReason = (title: string | undefined): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    ...(title !== undefined && { title }),
    prompt: l10n.t(
      "The reason, if you want to keep one. It is listed with what is ignored; it does not make it right.",
    ),
  });

function tellRefusal(result: SilenceResult | TakeBackSilencesResult): void {
  if (result) vscode.window.showErrorMessage(result.refused);
}

interface Item extends vscode.QuickPickItem {
  key: string;
}

async function showAndTakeBack(connection: Connection, { takeBack }: Arguments): Promise<void> {
  const keys = takeBack ?? (await pickKeys(connection));
  if (keys.length === 0) return;
  const params: TakeBackSilencesParams = { keys };
  tellRefusal(await connection.request<TakeBackSilencesResult>(takeBackSilences, params));
}

async function pickKeys(connection: Connection): Promise<string[]> {
  const listed = await connection.request<ListSilencesResult>(listSilences, {});
  if (listed.length === 0) {
    vscode.window.showInformationMessage(l10n.t("Nothing is ignored here."));
    return [];
  }
  const picked = await vscode.window.showQuickPick(listed.map(toItem), {
    title: l10n.t("What is ignored: tick what is to be listed again"),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.map(({ key }) => key) ?? [];
}

function toItem({ key, title, scope, words, where, reason, created, idle }: ListedSilence): Item {
  const shown = words === null ? title : `“${words.replace(/\s+/g, " ")}” ${title}`;
  const day = new Date(created).toLocaleDateString(vscode.env.language);
  const parts = [day, reason, ...(idle ? [l10n.t("ignores nothing now: the draft has changed")] : [])];
  return { key, label: shown, description: extentOf(scope, where), detail: parts.filter(Boolean).join(" · ") };
}

function extentOf(scope: SilenceScope, where: string): string {
  if (scope === "draft") return l10n.t("in all of {0}", where);
  if (scope === "folder") return l10n.t("in all drafts of {0}", where);
  return scope === "wording" ? l10n.t("wherever it stands in {0}", where) : where;
}
