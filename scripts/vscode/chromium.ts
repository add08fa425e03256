// The one thing the tests need from the system: a Chromium to show the served workbench in.
import { existsSync } from "node:fs";
import { exitCode, findCommand, isExecutable, Trouble } from "../processes.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const packages = ["chromium", "fonts-noto-cjk"];
const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(" ")}`;

/** An executable Chromium: the one HEGAO_CHROMIUM names, one on the path, or one installed now where that is possible. */
export async function obtainChromium(): Promise<string> {
  const named = process.env.HEGAO_CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Trouble(`HEGAO_CHROMIUM names ${named}, which is no executable file.`);
  }
  const found = findCommand(names);
  if (found !== undefined) return found;
  if (!mayInstall()) throw new Trouble(advice("No Chromium was found."));
  console.log("Installing Chromium and a Chinese font (apt-get) …");
  const code = await exitCode("sh", ["-c", `(${command}) >&2`], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  const installed = findCommand(names);
  if (installed === undefined) throw new Trouble(advice(`apt-get ended with exit code ${code} and left no Chromium.`));
  return installed;
}

function mayInstall(): boolean {
  return existsSync("/etc/debian_version") && process.getuid?.() === 0 && findCommand(["apt-get"]) !== undefined;
}

function advice(problem: string): string {
  return [
    `${problem} The suite in a real VS Code needs one. Either`,
    `  - install it, on Debian: sudo sh -c '${command}'`,
    "  - or name one: HEGAO_CHROMIUM=/path/to/chromium",
    "  - or use a desktop VS Code instead: HEGAO_VSCODE=/path/to/code",
  ].join("\n");
}
