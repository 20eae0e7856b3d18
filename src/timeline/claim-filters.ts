/** Which claims are shown, and its one form in the address: `?party=ukraine&disputedBy=russia&disputed=yes`. */
export interface ClaimFilters {
  /** Id of the party that is spoken for; empty for any. */
  readonly party: string;
  /** Id of the party that disputes the claim; empty for any. */
  readonly disputedBy: string;
  readonly disputedOnly: boolean;
}

/** What a claim is filtered by. */
interface FilteredClaim {
  readonly parties: readonly string[];
  readonly disputing: readonly string[];
  readonly disputed: boolean;
}

export const NO_CLAIM_FILTERS: ClaimFilters = { party: '', disputedBy: '', disputedOnly: false };

/**
 * Reads the filters from the query of an address; what it does not say, or says in another form, filters nothing.
 *
 * @param search with or without its question mark
 */
export function parseClaimFilters(search: string): ClaimFilters {
  const query = new URLSearchParams(search);
  return {
    party: query.get('party') ?? '',
    disputedBy: query.get('disputedBy') ?? '',
    disputedOnly: query.get('disputed') === 'yes',
  };
}

/**
 * The query of an address that parseClaimFilters reads back; empty for no filters.
 *
 * @example formatClaimFilters({ party: 'ukraine', disputedBy: '', disputedOnly: true }) // => '?party=ukraine&disputed=yes'
 */
export function formatClaimFilters({ party, disputedBy, disputedOnly }: ClaimFilters): string {
  const query = new URLSearchParams();
  if (party) query.set('party', party);
  if (disputedBy) query.set('disputedBy', disputedBy);
  if (disputedOnly) query.set('disputed', 'yes');
  const search = query.toString();
  return search && `?${search}`;
}

export function passesClaimFilters(claim: FilteredClaim, filters: ClaimFilters): boolean {
  const { party, disputedBy, disputedOnly } = filters;
  return (
    (party === '' || claim.parties.includes(party)) &&
    (disputedBy === '' || claim.disputing.includes(disputedBy)) &&
    (!disputedOnly || claim.disputed)
  );
}
