/**
 * Gives m1, m2 … for 1, 2 …: the same strings at every time, since a draft is numbered anew at every keystroke.
 */
export function numbered(letter: string): (number: number) => string {
  const ids: string[] = [];
  return (number) => {
    while (ids.length < number) ids.push(`${letter}${ids.length + 1}`);
    return ids[number - 1]!;
  };
}
