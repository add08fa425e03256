// Every request that a client makes of a document, at a place in it.
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import {
  checkFile,
  exportSheet,
  findEncoding,
  listSilences,
  registerEdit,
  registerNames,
  silence,
  silenceScopes,
  takeBackSilences,
} from "../../server/src/protocol.ts";
import type { TestClient } from "./client.ts";

export const requests = {
  diagnostics: (client: TestClient, uri: string) => client.report(uri),
  hover: (client, uri, { start }) =>
    client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: start }),
  symbols: (client, uri) => client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }),
  workspaceSymbols: (client) => client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "银龄" }),
  highlights: (client, uri, { start }) =>
    client.connection.sendRequest(DocumentHighlightRequest.type, { textDocument: { uri }, position: start }),
  references: (client, uri, { start }) =>
    client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri },
      position: start,
      context: { includeDeclaration: true },
    }),
  definition: (client, uri, { start }) =>
    client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position: start }),
  completion: (client, uri, { start }) =>
    client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: start }),
  prepareRename: (client, uri, { start }) =>
    client.connection.sendRequest(PrepareRenameRequest.type, { textDocument: { uri }, position: start }),
  rename: (client, uri, { start }) =>
    client.connection.sendRequest(RenameRequest.type, {
      textDocument: { uri },
      position: start,
      newName: "“伴读”行动",
    }),
  actions: (client, uri, range) =>
    client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    }),
  tokens: (client, uri) => client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } }),
  tokensWithin: (client, uri, range) =>
    client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument: { uri }, range }),
  hints: (client, uri, range) => client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range }),
  sheet: (client, uri) => client.connection.sendRequest(exportSheet, { uri, format: "md" }),
  names: (client, uri, range) => client.connection.sendRequest(registerNames, { uri, range }),
  register: (client, uri, range) => client.connection.sendRequest(registerEdit, { uri, range }),
  check: (client, uri) =>
    client.connection.sendRequest(checkFile, { uri, languageId: "news-draft", base64: btoa("plain words") }),
  encoding: (client) => client.connection.sendRequest(findEncoding, { base64: "?" }),
  ignore: async (client, uri) => {
    // What is ignored in a draft that is in no file is remembered by this server alone.
    if (!uri.startsWith("file:")) return null;
    const report = await client.report(uri);
    const found = report.kind === "full" ? report.items.flatMap(({ data }) => data?.finding ?? []) : [];
    const sent = found
      .slice(0, 2)
      .map((finding: string, index: number) =>
        client.connection.sendRequest(silence, { uri, finding, scope: silenceScopes[index * 2]!, reason: "" }),
      );
    return Promise.all(sent);
  },
  takeBack: async (client) => {
    const listed = await client.connection.sendRequest<{ key: string }[]>(listSilences);
    return client.connection.sendRequest(takeBackSilences, { keys: listed.map(({ key }) => key).slice(0, 1) });
  },
} satisfies Record<string, (client: TestClient, uri: string, range: Range) => Promise<unknown>>;
