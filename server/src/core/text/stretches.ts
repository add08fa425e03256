/**
 * Goes through a list and pauses now and then, so that others may work. The work itself runs in a plain loop: what stands
 * between two pauses costs no more than without them.
 */
export function* inStretches<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => void,
): Generator<undefined, void> {
  for (let from = 0; from < items.length; from += atOnce) {
    const to = Math.min(items.length, from + atOnce);
    for (let index = from; index < to; index += 1) work(items[index]!, index);
    yield undefined;
  }
}
