// Opens the served workbench in a Chromium without a window.
import { type Browser, chromium, type Page } from "playwright-core";
import { obtainChromium } from "./chromium.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface View {
  width: number;
  height: number;
}

export async function openBrowser(view?: View): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({ executablePath: await obtainChromium(), args: flags });
  const page = await browser.newPage(view === undefined ? {} : { viewport: view });
  return { browser, page };
}

/** What the address bar can tell the workbench, as [name, value] pairs. */
export type Payload = [name: string, value: string][];

export interface Address {
  authority: string;
  token?: string;
  folder?: string;
  payload?: Payload;
}

export function workbenchAddress({ authority, token, folder, payload }: Address): string {
  const query = [
    token === undefined ? "" : `tkn=${token}`,
    folder === undefined ? "" : `folder=${encodeURI(folder)}`,
    payload === undefined || payload.length === 0 ? "" : `payload=${encodeURIComponent(JSON.stringify(payload))}`,
  ].filter((part) => part !== "");
  return `http://${authority}/?${query.join("&")}`;
}

/** A file or folder of this machine, as the workbench in the browser names it. */
export const remote = (authority: string, path: string): string => `vscode-remote://${authority}${encodeURI(path)}`;
