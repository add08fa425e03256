// Ignores findings as the client does.
import assert from "node:assert/strict";
import { CodeActionKind } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type AskToSilenceArguments,
  askToSilence,
  type ListedSilence,
  listSilences,
  type SilenceResult,
  type SilenceScope,
  silence,
} from "../../server/src/protocol.ts";
import type { TestClient } from "./client.ts";

/** The words written twice that are still reported, in their order. */
export async function told(client: TestClient, document: TextDocument): Promise<string[]> {
  const found = await client.diagnostics(document.uri);
  return found.filter(({ code }) => code === "style/duplicated-word").map(({ range }) => document.getText(range));
}

/** What the light bulb offers on these words to ignore. */
export async function offered(
  client: TestClient,
  document: TextDocument,
  words: string,
): Promise<AskToSilenceArguments[]> {
  const actions = await client.actions(document, words, { only: [CodeActionKind.QuickFix] });
  return actions
    .filter(({ command }) => command?.command === askToSilence)
    .map(({ command }) => command!.arguments![0] as AskToSilenceArguments);
}

/** Does what the client does with a choice from the light bulb. */
export async function ignore(
  client: TestClient,
  document: TextDocument,
  [words, scope, reason = ""]: [words: string, scope: SilenceScope, reason?: string],
): Promise<SilenceResult> {
  const choice = (await offered(client, document, words)).find((one) => one.scope === scope);
  assert.ok(choice, `${scope} is offered on ${words}`);
  const { uri, finding } = choice;
  return client.connection.sendRequest(silence, { uri, finding, scope, reason });
}

/** What is ignored, as the palette lists it. */
export const list = (client: TestClient): Promise<ListedSilence[]> => client.connection.sendRequest(listSilences);
