// `npm run screenshot [-- NAME…]`: takes the pictures of scenes.ts in the served workbench, all or those named.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { root, samples } from "./paths.ts";
import { main, run, Trouble } from "./processes.ts";
import { type Scene, type Step, scenes } from "./scenes.ts";
import { openBrowser } from "./vscode/browser.ts";
import { serveProject } from "./vscode/served.ts";

const images = join(root, "docs", "images");
const view = { width: 1600, height: 1000 };
/** How long a step may wait for what it wants to see. */
const patience = 60_000;
const settings = {
  "editor.fontSize": 15,
  "editor.minimap.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "git.enabled": false,
};

main(async () => {
  const names = process.argv.slice(2);
  const wanted = scenes.filter(({ name }) => names.length === 0 || names.includes(name));
  if (wanted.length === 0) throw new Trouble(`No such scene; there are: ${scenes.map(({ name }) => name).join(", ")}.`);
  await run("node", ["scripts/build.ts"], { cwd: root });
  mkdirSync(images, { recursive: true });
  for (const scene of wanted) await take(scene);
  return 0;
});

async function take(scene: Scene): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "hegao-picture-"));
  // A copy, so that nothing of where this checkout lies is in the picture, and nothing a scene does stays in the samples.
  const folder = join(home, "samples");
  cpSync(samples, folder, { recursive: true });
  const { server, address } = await serveProject({
    home,
    settings,
    folder,
    file: join(folder, scene.file),
    locale: scene.locale,
  });
  const { browser, page } = await openBrowser(view);
  const picture = join(images, `${scene.name}.png`);
  try {
    page.setDefaultTimeout(patience);
    await page.goto(address);
    await perform(page, { waitFor: ".monaco-editor .view-line" });
    for (const step of scene.steps) await perform(page, step, scene);
    await page.screenshot({ path: picture });
    console.log(picture);
  } finally {
    await browser.close();
    server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function perform(page: Page, step: Step, scene?: Scene): Promise<void> {
  try {
    if ("waitFor" in step) await visible(page, step.waitFor).waitFor();
    else if ("click" in step) await visible(page, step.click).click();
    else if ("press" in step) await page.keyboard.press(step.press);
    else if ("type" in step) await page.keyboard.type(step.type);
    else if ("command" in step) await runCommand(page, step.command);
    else await hover(page, step.hover);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(`Scene ${scene?.name ?? ""}, step ${JSON.stringify(step)}: ${reason}`);
  }
}

const visible = (page: Page, selector: string): Locator => page.locator(selector).filter({ visible: true }).first();

async function hover(page: Page, selector: string): Promise<void> {
  const { x, y } = await centreOf(page, selector);
  await page.mouse.move(x, y, { steps: 5 });
  await visible(page, ".monaco-hover .hover-contents").waitFor();
}

/** An editor that is laid out anew draws its marks again: for a moment they have no place on the screen. */
async function centreOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const box = await visible(page, selector).boundingBox();
    if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  throw new Trouble("it has no place on the screen");
}

async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press("F1");
  await visible(page, ".quick-input-widget input").waitFor();
  await page.keyboard.type(words);
  await visible(page, ".quick-input-list .monaco-list-row.focused").waitFor();
  await page.keyboard.press("Enter");
}
