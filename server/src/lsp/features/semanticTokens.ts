import { type SemanticTokens, SemanticTokensBuilder, SemanticTokensRequest } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { mentionsNear } from "../../core/claims/near.ts";
import { type Token, tokenKinds, tokensOf } from "../../core/views/tokens.ts";
import { toSpan } from "../ranges.ts";
import { answer, type Feature } from "../server.ts";

/** A draft with more is coloured where it is looked at: as one answer it would hold up everything else. */
const mostMentions = 20_000;

/** Colours for figures, dates and programs. */
export const semanticTokens: Feature = (server) => {
  const { connection, drafts, client } = server;
  const { semanticTokens } = connection.languages;
  connection.onRequest(SemanticTokensRequest.type, ({ textDocument: { uri } }) =>
    answer(server, SemanticTokensRequest.method, uri, async () => {
      const reading = await drafts.read(uri);
      // Null makes an editor ask for the lines it shows.
      if (reading === null || reading.analysis.mentions.length > mostMentions) return null;
      return encode(reading.document, tokensOf(reading.analysis.mentions));
    }),
  );
  semanticTokens.onRange(({ textDocument: { uri }, range }) =>
    answer(server, "textDocument/semanticTokens/range", uri, async () => {
      const reading = await drafts.read(uri);
      if (reading === null) return { data: [] };
      const { start, end } = toSpan(reading.document, range);
      const tokens = tokensOf(mentionsNear(reading.analysis.mentions, { start, end }));
      const within = tokens.filter((token) => token.start < end && start < token.end);
      return encode(reading.document, within);
    }),
  );
  drafts.listen({
    restarted() {
      if (client.refreshesTokens) semanticTokens.refresh();
    },
  });
  const legend = { tokenTypes: [...tokenKinds], tokenModifiers: [] };
  return { semanticTokensProvider: { legend, full: true, range: true } };
};

function encode(document: TextDocument, tokens: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const token of tokens) {
    for (const { line, character, length } of piecesByLine(document, token)) {
      builder.push(line, character, length, tokenKinds.indexOf(token.kind), 0);
    }
  }
  return builder.build();
}

/** Editors want no token that runs over the end of a line. */
function* piecesByLine(document: TextDocument, { start, end }: Token) {
  for (let at = start; at < end; ) {
    const { line, character } = document.positionAt(at);
    const nextLine = document.offsetAt({ line: line + 1, character: 0 });
    const until = nextLine > at ? Math.min(end, nextLine) : end;
    yield { line, character, length: until - at };
    at = until;
  }
}
