/** A table of names, a name a line, as it lies in memory or on disk. */
export interface NameTable {
  /** The whole table. */
  text(): string;
  /** Its first line. */
  head(): string;
  /** What stands behind a folded name on its line. */
  line(folded: string): string | undefined;
}
