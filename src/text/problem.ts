/**
 * Something wrong with a scenario document, named by its path (`accounts[0].users[2].groups[0]`).
 * `explanation/` words it from the code and the data.
 */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** The same in one English sentence beginning with the path, for terminals and bug reports. */
  readonly message: string;
}
