/** A named operation of ours as `tools/operations.mjs` writes it; the types of its variables and data travel with it. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly text: string;
  /** Only types; no operation has these at run time. */
  readonly data?: Data;
  readonly variables?: Variables;
}
