import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** An error with its stack, for the log. */
export const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Tells the person something that wants no answer. */
export function showMessage(connection: Connection, type: MessageType, message: string): void {
  connection.sendNotification(ShowMessageNotification.type, { type, message });
}

/** Warnings of settings and files of data, each told to the person once, however many drafts it concerns. */
export class Warnings {
  readonly #connection: Connection;
  readonly #told = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @param uri the document where it came up; for the log, which gets everything */
  tell(message: string, uri = ""): void {
    this.#connection.console.warn(`${uri} ${message}`.trim());
    if (this.#told.has(message)) return;
    this.#told.add(message);
    showMessage(this.#connection, MessageType.Warning, message);
  }
}
