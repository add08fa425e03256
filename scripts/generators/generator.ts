export interface Generator {
  /** Path of the generated file, from the root of the repository. */
  output: string;
  render(): Promise<string>;
}

/** Generated JSON, as all of it is written. */
export const toText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
