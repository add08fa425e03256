import { MessageType } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { countsOf } from "../../core/views/counts.ts";
import { type DraftStatus, draftStatus } from "../../protocol.ts";
import type { Outcome } from "../drafts.ts";
import type { Feature } from "../server.ts";
import { reasonOf, showMessage, traceOf } from "../trouble.ts";
import { wordsOf } from "../words.ts";

/** Tells the client how it stands with every open document; an analysis that broke is logged, and told as a message. */
export const status: Feature = ({ connection, drafts, locale }) => {
  const tell = ({ uri, version }: TextDocument, rest: Omit<DraftStatus, "uri" | "version">) =>
    connection.sendNotification(draftStatus, { uri, version, ...rest } satisfies DraftStatus);
  drafts.listen({
    started: (document) => tell(document, { state: "analysing" }),
    ended(document, outcome) {
      if (outcome.state === "failed") {
        connection.console.error(wordsOf(locale).failed(document.uri, traceOf(outcome.error)));
        showMessage(connection, MessageType.Error, wordsOf(locale).failed(document.uri, reasonOf(outcome.error)));
      }
      tell(document, statusOf(outcome));
    },
  });
  return {};
};

function statusOf(outcome: Outcome): Omit<DraftStatus, "uri" | "version"> {
  if (outcome.state === "ready") {
    const { analysis, silenced } = outcome.reading;
    return { state: "ready", counts: countsOf(analysis), silenced: silenced.length };
  }
  return { state: outcome.state === "notDraft" ? "notDraft" : outcome.state === "failed" ? "failed" : "analysing" };
}
