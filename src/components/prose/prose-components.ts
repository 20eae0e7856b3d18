/** The components that an entry may use. The content linter knows the same list (src/prose/components.ts). */
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Event from './Event.astro';
import Party from './Party.astro';
import Person from './Person.astro';
import Proposal from './Proposal.astro';
import Quote from './Quote.astro';
import Readouts from './Readouts.astro';

export const proseComponents = { Cite, Claim, Event, Party, Person, Proposal, Quote, Readouts };
