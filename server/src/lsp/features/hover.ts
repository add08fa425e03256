import { MarkupKind } from "vscode-languageserver";
import { hoverAt } from "../../core/views/hover.ts";
import { toMarkdown, toPlainText } from "../../core/views/hoverText.ts";
import { toRange } from "../ranges.ts";
import { answer, type Feature } from "../server.ts";

/** What a figure, date or program says, how that was read, and what it has to do with others. */
export const hover: Feature = (server) => {
  const { connection, drafts, client, locale } = server;
  connection.onHover(({ textDocument: { uri }, position }) =>
    answer(server, "textDocument/hover", uri, async () => {
      const reading = await drafts.read(uri);
      const view = reading && hoverAt(drafts.contextOf(reading), reading.document.offsetAt(position));
      if (!view) return null;
      const contents = client.markdown
        ? { kind: MarkupKind.Markdown, value: toMarkdown(view, locale, (line) => `${uri}#L${line}`) }
        : { kind: MarkupKind.PlainText, value: toPlainText(view, locale) };
      return { contents, range: toRange(reading.document, view) };
    }),
  );
  return { hoverProvider: true };
};
