import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import type { InitializationOptions } from "../../server/src/protocol.ts";
import { dataSelector, draftLanguages, draftSelector } from "./draftSelector.ts";
import { reasonOf } from "./reason.ts";

/** Makes a client that is not started yet; how differs between the desktop and the browser. */
export type CreateClient = (context: vscode.ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** The server as the features see it: it stays the same object when the server is started anew. */
export class Connection {
  readonly #context: vscode.ExtensionContext;
  /** Where the extension's files are. */
  readonly extensionUri: vscode.Uri;
  readonly #create: CreateClient;
  readonly #listeners: [method: string, listener: (params: unknown) => void][] = [];
  readonly #stopped = new vscode.EventEmitter<void>();
  readonly log: vscode.LogOutputChannel;
  #client: BaseLanguageClient | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /** Fires when a server that ran is gone: what it said holds no longer. */
  readonly onDidStop = this.#stopped.event;

  constructor(context: vscode.ExtensionContext, create: CreateClient) {
    this.#context = context;
    this.extensionUri = context.extensionUri;
    this.#create = create;
    this.log = vscode.window.createOutputChannel("Hegao", { log: true });
    context.subscriptions.push(this.log, this.#stopped);
  }

  /** Starts the server, for the languages that are set now; one that runs is ended first. Resolves to whether it runs. */
  start(): Promise<boolean> {
    return this.#inTurn(async () => {
      await this.#end();
      return this.#begin();
    });
  }

  stop(): Promise<void> {
    return this.#inTurn(() => this.#end());
  }

  /** Starts and stops never overlap: a server that is only starting cannot be ended, and would stay on beside the next. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {}); // told to whoever asked; the next one's turn comes all the same
    return turn;
  }

  async #begin(): Promise<boolean> {
    const client = this.#create(this.#context, {
      documentSelector: [...draftSelector(), ...dataSelector()],
      initializationOptions: { savesRegister: true, marksJson: true, silences: true } satisfies InitializationOptions,
      outputChannel: this.log,
      markdown: { isTrusted: false },
    });
    for (const [method, listener] of this.#listeners) client.onNotification(method, listener);
    this.#client = client;
    try {
      await client.start();
      const languages = draftLanguages().join(", ");
      this.log.info(vscode.l10n.t("The Hegao server is running: it checks {0} documents.", languages));
      return true;
    } catch (error) {
      this.log.error(String(error));
      vscode.window.showErrorMessage(vscode.l10n.t("The Hegao server could not be started: {0}", reasonOf(error)));
      return false;
    }
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    if (!client) return;
    this.#stopped.fire();
    // One that has died already cannot be ended in good order: it is let go.
    await client.dispose().catch((error: unknown) => this.log.warn(String(error)));
  }

  /** Listens to a notification of this server and of all that are started later. */
  onNotification<Params>(method: string, listener: (params: Params) => void): void {
    const entry = (params: unknown) => listener(params as Params);
    this.#listeners.push([method, entry]);
    this.#client?.onNotification(method, entry);
  }

  /** @throws when the server does not run, or answers with an error */
  request<Result>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<Result> {
    if (!this.#client) throw new Error(vscode.l10n.t("The Hegao server is not running."));
    // A token that is not there would go to the server as a second parameter.
    return token
      ? this.#client.sendRequest<Result>(method, params, token)
      : this.#client.sendRequest<Result>(method, params);
  }

  /** Diagnostics as the protocol has them → as VS Code has them. */
  async toDiagnostics(diagnostics: unknown[]): Promise<vscode.Diagnostic[]> {
    const converter = this.#client?.protocol2CodeConverter;
    type Incoming = Parameters<NonNullable<typeof converter>["asDiagnostics"]>[0];
    return (await converter?.asDiagnostics(diagnostics as Incoming)) ?? [];
  }

  /** Does an edit as the protocol has it; it can be undone. @returns whether all of it was done */
  async apply(edit: unknown): Promise<boolean> {
    const converter = this.#client?.protocol2CodeConverter;
    type Incoming = Parameters<NonNullable<typeof converter>["asWorkspaceEdit"]>[0];
    const converted = await converter?.asWorkspaceEdit(edit as Incoming);
    return converted ? vscode.workspace.applyEdit(converted) : false;
  }

  /** A document's URI as the server knows it. */
  uriOf(document: vscode.TextDocument): string {
    return this.#client?.code2ProtocolConverter.asUri(document.uri) ?? document.uri.toString();
  }
}
