import type { Chronicle } from './chronicle.ts';
import type { ChronicleEvent } from './negotiation.ts';
import type { Office, Person } from './registry.ts';
import { participationsOf } from './facets.ts';

/** An office with what shows it: sources of its own, or the first event at which the person held it. */
export interface ShownOffice {
  readonly office: Office;
  readonly event: ChronicleEvent | undefined;
}

/** In the order of the entry. An office that no event shows has sources: the content linter sees to it. */
export function officesOf(chronicle: Chronicle, person: Person): readonly ShownOffice[] {
  const participations = participationsOf(chronicle, person);
  return person.offices.map((office) => ({
    office,
    event: participations.find(({ participant }) => participant.role === office.title)?.event,
  }));
}
