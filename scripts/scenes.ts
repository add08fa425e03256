// The pictures of the documentation, as data: `npm run screenshot [-- NAME…]` takes them.
import type { Locale } from "./vscode/served.ts";

/** Selectors are CSS; where several elements match, the first that is visible counts. */
export type Step =
  | { waitFor: string }
  /** Rests the mouse in the middle of it until the hover has been shown. */
  | { hover: string }
  | { click: string }
  /** A key or chord, `Control+Shift+M`. */
  | { press: string }
  /** Text into whatever has the focus. */
  | { type: string }
  /** Opens the command palette and runs the command that the words find first. */
  | { command: string };

export interface Scene {
  /** Becomes docs/images/NAME.png. */
  name: string;
  locale: Locale;
  /** Below samples/. */
  file: string;
  steps: Step[];
}

const warning = ".squiggly-warning";
/** The evidence behind the first warning, above the list of all of them. */
const evidence: Step[] = [
  { waitFor: warning },
  { press: "Control+Shift+M" },
  { waitFor: ".markers-panel .monaco-list-row" },
  { hover: warning },
  { waitFor: ".monaco-hover .hover-contents li" },
];

export const scenes: Scene[] = [
  { name: "hover", locale: "en", file: "contradictions.news", steps: evidence },
  { name: "hover.zh", locale: "zh-cn", file: "contradictions.news", steps: evidence },
];
