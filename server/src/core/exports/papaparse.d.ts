// The part of papaparse that this room uses. Its published types bring those of Node with them, which the core must not know.
declare module "papaparse" {
  interface UnparseOptions {
    newline?: string;
    escapeFormulae?: RegExp;
  }
  const papaparse: {
    unparse(rows: readonly (readonly (string | number)[])[], options?: UnparseOptions): string;
    parse(csv: string, options?: { delimiter?: string; newline?: string }): { data: string[][]; errors: unknown[] };
  };
  export default papaparse;
}
