// A language client without an editor: it starts the real server as a process and speaks LSP with it. Whoever waits here
// waits for a message, never for a clock.
import assert from "node:assert/strict";
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  ConfigurationRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ReferencesRequest,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  ShowMessageNotification,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Host } from "../../server/src/lsp/host.ts";
import {
  draftStatus,
  type InitializationOptions,
  segmenterStatus,
  silencesChanged,
} from "../../server/src/protocol.ts";
import { serverHere, serverProcess, type Transport } from "./transports.ts";

/** What VS Code can do, as far as the server asks. */
export const editor: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
};

export interface Options {
  capabilities?: ClientCapabilities;
  /** What the client tells of itself besides. */
  tells?: Partial<InitializationOptions>;
  locale?: string;
  /** The settings that hold for a document, as the editor would answer. */
  settings?: (uri: string) => unknown;
  /** URIs of the folders that are open. */
  folders?: readonly string[];
  /** Replaces what Node brings; the server then runs in this process. */
  host?: Partial<Host>;
}

/** Everything that the server may say unasked. */
const notifications = [
  LogMessageNotification.method,
  ShowMessageNotification.method,
  PublishDiagnosticsNotification.method,
  draftStatus,
  segmenterStatus,
  silencesChanged,
];

type Heard = { method: string; params: unknown };

export class TestClient {
  readonly #ended: Promise<number>;
  readonly #heard: Heard[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #documents = new Map<string, TextDocument>();
  readonly connection: ProtocolConnection;
  settings: (uri: string) => unknown;
  capabilities: InitializeResult["capabilities"] = {};

  private constructor({ connection, ended }: Transport, { settings = () => ({}) }: Options) {
    this.connection = connection;
    this.#ended = ended;
    this.settings = settings;
    for (const method of notifications) {
      this.connection.onNotification(method, (params: unknown) => this.#hear({ method, params }));
    }
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map((item) => this.settings(item.scopeUri ?? "")),
    );
    for (const request of [
      DiagnosticRefreshRequest.type,
      SemanticTokensRefreshRequest.type,
      InlayHintRefreshRequest.type,
    ]) {
      this.connection.onRequest(request, () => this.#hear({ method: request.method, params: null }));
    }
    this.connection.onRequest(RegistrationRequest.type, (params) =>
      this.#hear({ method: RegistrationRequest.method, params }),
    );
    // A server that ends before its time leaves no answer to wait for.
    this.#ended.then(() => this.connection.dispose());
    this.connection.listen();
  }

  static async start(options: Options = {}): Promise<TestClient> {
    const client = new TestClient(options.host ? serverHere(options.host) : serverProcess(), options);
    const { capabilities } = await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      locale: options.locale ?? "zh-cn",
      capabilities: options.capabilities ?? editor,
      initializationOptions: options.tells,
      workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    });
    client.capabilities = capabilities;
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  /** Ends the server in good order and proves that it lived to the end. */
  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    assert.equal(await this.#ended, 0);
    this.connection.dispose();
  }

  /** Resolves to the first notification (or refresh request) that fits, of all that were ever heard. */
  async heard<Params>(method: string, fits: (params: Params) => boolean = () => true): Promise<Params> {
    for (;;) {
      const found = this.all<Params>(method).find(fits);
      if (found !== undefined) return found;
      const ended = this.#ended.then((code) => assert.fail(`the server ended with ${code} before it sent ${method}`));
      await Promise.race([ended, new Promise<void>((resolve) => this.#waiting.add(resolve))]);
    }
  }

  /** Everything heard of one method so far. */
  all<Params>(method: string): Params[] {
    return this.#heard.filter((heard) => heard.method === method).map(({ params }) => params as Params);
  }

  #hear(heard: Heard): void {
    this.#heard.push(heard);
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  async open(uri: string, text: string, languageId = "news-draft"): Promise<TextDocument> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
    return document;
  }

  /** Edits as an editor does: in pieces, with a new version. */
  async change(uri: string, changes: TextDocumentContentChangeEvent[]): Promise<TextDocument> {
    const before = this.#documents.get(uri)!;
    const document = TextDocument.update(before, changes, before.version + 1);
    this.#documents.set(uri, document);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: document.version },
      contentChanges: changes,
    });
    return document;
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async changeSettings(settings: (uri: string) => unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri);
    assert.ok(report.kind === "full");
    return report.items;
  }

  hover(document: TextDocument, words: string): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, at(document, words));
  }

  /** The words that are highlighted when the caret stands in these words. */
  async highlights(document: TextDocument, words: string): Promise<string[]> {
    const found = await this.connection.sendRequest(DocumentHighlightRequest.type, at(document, words));
    return (found ?? []).map(({ range }) => document.getText(range));
  }

  async references(document: TextDocument, words: string): Promise<string[]> {
    const context = { includeDeclaration: true };
    const found = await this.connection.sendRequest(ReferencesRequest.type, { ...at(document, words), context });
    return (found ?? []).map(({ range }) => document.getText(range));
  }

  async symbols(uri: string): Promise<DocumentSymbol[]> {
    const found = await this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    return (found ?? []) as DocumentSymbol[];
  }

  async actions(
    document: TextDocument,
    words: string,
    context: Partial<CodeActionContext> = {},
  ): Promise<CodeAction[]> {
    const start = document.positionAt(offsetOf(document, words));
    const end = document.positionAt(offsetOf(document, words) + words.length);
    const found = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: document.uri },
      range: { start, end },
      context: { diagnostics: [], ...context },
    });
    return (found ?? []) as CodeAction[];
  }

  /** Does what the editor does with an action: its edits become a change of the document. */
  async apply(action: CodeAction): Promise<TextDocument> {
    const [change] = action.edit?.documentChanges ?? [];
    assert.ok(change && "edits" in change);
    const { uri, version } = change.textDocument;
    assert.equal(version, this.#documents.get(uri)!.version);
    const edits = change.edits.map((edit) => {
      assert.ok("newText" in edit);
      return { range: edit.range, text: edit.newText };
    });
    return this.change(uri, edits.reverse());
  }
}

function offsetOf(document: TextDocument, words: string): number {
  const offset = document.getText().indexOf(words);
  assert.notEqual(offset, -1, `the draft has no ${words}`);
  return offset;
}

/** The place of the first character of these words. */
export const at = (document: TextDocument, words: string) => ({
  textDocument: { uri: document.uri },
  position: document.positionAt(offsetOf(document, words)),
});

/** What a hover shows, as one text. */
export function textOf(hover: Hover | null): string {
  assert.ok(hover && typeof hover.contents === "object" && "value" in hover.contents);
  return hover.contents.value;
}
