import type { InlayHint } from "vscode-languageserver";
import { hintsWithin } from "../../core/views/hints.ts";
import { toSpan } from "../ranges.ts";
import { answer, type Feature } from "../server.ts";

/** What neighbouring figures imply, written behind them in the text, where the setting wants it. */
export const inlayHints: Feature = (server) => {
  const { connection, drafts, configuration, client } = server;
  const { inlayHint } = connection.languages;
  inlayHint.on(({ textDocument: { uri }, range }) =>
    answer(server, "textDocument/inlayHint", uri, async (): Promise<InlayHint[]> => {
      const { inlayHints: wanted } = await configuration.window();
      const reading = wanted === true ? await drafts.read(uri) : null;
      if (reading === null) return [];
      const { document } = reading;
      return hintsWithin(drafts.contextOf(reading), toSpan(document, range)).map(({ at, label, tooltip }) => ({
        position: document.positionAt(at),
        label,
        tooltip,
        paddingLeft: true,
        paddingRight: true,
      }));
    }),
  );
  drafts.listen({
    restarted() {
      if (client.refreshesHints) inlayHint.refresh();
    },
  });
  return { inlayHintProvider: true };
};
