import data from "../../../../register/kinds.json" with { type: "json" };

/** Kinds of one thing that nothing is two of; `complete` where nothing is neither. */
export interface Exclusive {
  complete: boolean;
}

interface Group {
  kinds: string[][];
  complete?: boolean;
  of?: string[];
}

const groups: readonly Group[] = data.groups;

/**
 * Whether the words of each part name kinds that exclude each other: 男党员 and 女党员, 新建项目 and 续建项目.
 * @param whole the words of their whole: what is said of each kind must be said of it too, for nothing to be missing
 */
export function exclusiveKinds(names: readonly string[], whole: string): Exclusive | null {
  if (names.length < 2 || names.some((name) => /以上|以下|以内/.test(name))) return null;
  if (isNegated(names)) return { complete: true };
  for (const { kinds, complete, of } of groups) {
    const found = names.map((name) => kindIn(name, kinds));
    if (!areApart(found)) continue;
    const all = complete === true && found.length === kinds.length && (!of || of.some((word) => whole.includes(word)));
    const others = names.map((name, index) => name.replace(found[index]!.word, ""));
    return {
      complete: all && others.every((other) => other === others[0] && (isPlain(other) || whole.includes(other))),
    };
  }
  return null;
}

interface Named {
  kind: number;
  word: string;
}

const areApart = (found: readonly (Named | null)[]): found is Named[] =>
  found.every((one) => one !== null) && new Set(found.map((one) => one?.kind)).size === found.length;

/** The longest word counts: 不满意 is not 满意. Null where the words of two kinds stand apart in one name. */
function kindIn(name: string, kinds: readonly (readonly string[])[]): Named | null {
  let best: Named | null = null;
  for (const [kind, words] of kinds.entries()) {
    for (const word of words) {
      if (name.includes(word) && word.length > (best?.word.length ?? 0)) best = { kind, word };
    }
  }
  const rest = best ? name.replace(best.word, "，") : "";
  return kinds.some((words) => words.some((word) => rest.includes(word))) ? null : best;
}

/** 男性, 女生, 出口额: nothing that makes the kind smaller. */
const isPlain = (words: string): boolean => /^[性子士生方额值]?$/.test(words);

/** 已办结 and 未办结, 公有制 and 非公有制. */
function isNegated([first = "", second = "", ...others]: readonly string[]): boolean {
  const kind = first.replace(/^已/, "");
  return others.length === 0 && kind.length > 1 && data.negations.some((word) => second === word + kind);
}

/** 新兴产业, 绿色建筑: what is of such a kind may be of another one with the same ending. */
export const mayCross = (names: readonly string[]): boolean =>
  names.some((name) => data.crossing.some((word) => name.includes(word)));

/** 女, 35岁以下, 少数民族: the same people may be counted under several. */
export const mayBeBoth = (names: readonly string[]): boolean =>
  names.some((name) => /[同既兼均还也都]/.test(name) || data.attributes.some((word) => name.includes(word)));
