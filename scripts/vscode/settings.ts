// The settings of every VS Code that the scripts start with a profile of its own.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const settings = {
  "chat.disableAIFeatures": true, // the built-in assistant would add code actions of its own
  "workbench.startupEditor": "none",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
};

/** `profile` is what holds the folder User: the user data folder of a desktop, `data` below the data folder of a server. */
export function writeSettings(profile: string, extra: Record<string, unknown> = {}): void {
  const folder = join(profile, "User");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "settings.json"), `${JSON.stringify({ ...settings, ...extra }, null, 2)}\n`);
}
