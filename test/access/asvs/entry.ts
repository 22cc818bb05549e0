interface Named {
  /** `v5.0.0-8.2.1`: version of the standard, chapter, section, requirement. */
  readonly id: `v5.0.0-${string}`;
  /** What it is about, in our words. */
  readonly phrase: string;
}

/** `path/to.test.ts › title`, or `… › describe › title` where a title stands twice in its file; as written in the source. */
type Where = string;

/** One requirement, and exactly one of what is to be said of it. */
export type Entry =
  | (Named & { /** Each would be red if this were broken. */ readonly test: Where | readonly Where[] })
  | (Named & { /** Why there is no such thing in this service. */ readonly not: string })
  | (Named & { /** What the operator does; `README: heading` where that is said. */ readonly city: string })
  | (Named & { /** What is missing, as it is. */ readonly open: string });

export const KINDS = ['test', 'not', 'city', 'open'] as const;
export type Kind = (typeof KINDS)[number];
