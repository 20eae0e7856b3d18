import type { Chronicle } from './chronicle.ts';
import type { ChronicleEvent } from './negotiation.ts';
import type { Office, Person, Source } from './registry.ts';
import { participationsOf } from './facets.ts';

/** An office with what shows it: sources of its own, or those of the first event at which the person held it. */
export interface ShownOffice {
  readonly office: Office;
  /** The event, where the office has no sources of its own. */
  readonly event: ChronicleEvent | undefined;
  /** Of the entry of the person, or of the event. */
  readonly sources: readonly Source[];
}

/** In the order of the entry. An office that no event shows has sources: the content linter sees to it. */
export function officesOf(chronicle: Chronicle, person: Person): readonly ShownOffice[] {
  const participations = participationsOf(chronicle, person);
  return person.offices.map((office) => {
    if (office.sources.length > 0) return { office, event: undefined, sources: office.sources };
    const held = participations.find(({ participant }) => participant.role === office.title);
    return { office, event: held?.event, sources: held?.participant.sources ?? [] };
  });
}
