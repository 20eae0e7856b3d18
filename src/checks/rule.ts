import type { Content } from './content.ts';
import type { Finding } from './problem.ts';

/** One thing that must hold for the content. */
export interface Rule {
  /** A sentence that holds when the rule does; also the name of its fixture and of its section in docs/checks.md. */
  readonly name: string;
  /** What the rule wants, in one sentence. */
  readonly explains: string;
  readonly find: (content: Content) => Iterable<Finding>;
}
