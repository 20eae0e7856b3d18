import type { Chronicle } from '../../chronicle/chronicle.ts';
import type { Claim } from '../../chronicle/negotiation.ts';
import type { Source } from '../../chronicle/registry.ts';

/**
 * What the components inside an entry's body refer to. A page sets it as `Astro.locals.prose` before it renders the body,
 * because components of MDX receive their attributes only.
 */
export interface ProseContext {
  readonly chronicle: Chronicle;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}
