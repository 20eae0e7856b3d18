import {
  formatClaimFilters,
  NO_CLAIM_FILTERS,
  parseClaimFilters,
  passesClaimFilters,
  type ClaimFilters,
} from '../timeline/claim-filters.ts';

/**
 * Filters the claims of its page by who speaks and who disputes them, and keeps the choice in the address
 * (`?party=ukraine&disputed=yes`). Without script the whole list stands.
 */
export class ClaimFilter extends HTMLElement {
  static define(registry: CustomElementRegistry = customElements): void {
    if (!registry.get('claim-filter')) registry.define('claim-filter', this);
  }

  #teardown = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('[data-form]');
    if (!form) return;
    this.#teardown = new AbortController();
    const { signal } = this.#teardown;
    const readAddress = () => this.#show(form, parseClaimFilters(location.search));
    const showAll = () => {
      this.#show(form, NO_CLAIM_FILTERS);
      this.#writeAddress(form);
      controlsOf(form).party?.focus();
    };
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('change', () => this.#writeAddress(form), { signal });
    this.querySelector('[data-all]')?.addEventListener('click', showAll, { signal });
    window.addEventListener('popstate', readAddress, { signal });
    readAddress();
  }

  disconnectedCallback(): void {
    this.#teardown.abort();
  }

  #show(form: HTMLFormElement, filters: ClaimFilters): void {
    const { party, disputedBy, disputedOnly } = controlsOf(form);
    choose(party, filters.party);
    choose(disputedBy, filters.disputedBy);
    if (disputedOnly) disputedOnly.checked = filters.disputedOnly;
    this.#apply(form);
  }

  #writeAddress(form: HTMLFormElement): void {
    const search = formatClaimFilters(filtersIn(form));
    history.replaceState(null, '', location.pathname + search);
    this.#apply(form);
  }

  #apply(form: HTMLFormElement): void {
    const filters = filtersIn(form);
    const claims = [...this.querySelectorAll<HTMLElement>('[data-claim]')];
    for (const claim of claims) {
      const { parties, disputing, disputed } = claim.dataset;
      claim.hidden = !passesClaimFilters(
        {
          parties: idsIn(parties),
          disputing: idsIn(disputing),
          disputed: disputed !== undefined,
        },
        filters,
      );
    }
    for (const month of this.querySelectorAll<HTMLElement>('[data-month]')) {
      month.hidden = !month.querySelector('[data-claim]:not([hidden])');
    }
    const shown = claims.filter(({ hidden }) => !hidden).length;
    const status = form.querySelector('[data-status]');
    if (status) {
      status.textContent =
        shown === 0
          ? 'No claim of the record matches.'
          : `Showing ${shown} of ${claims.length} claims.`;
    }
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = shown > 0;
  }
}

function controlsOf(form: HTMLFormElement) {
  return {
    party: form.querySelector<HTMLSelectElement>('select[name="party"]'),
    disputedBy: form.querySelector<HTMLSelectElement>('select[name="disputedBy"]'),
    disputedOnly: form.querySelector<HTMLInputElement>('input[name="disputed"]'),
  };
}

function filtersIn(form: HTMLFormElement): ClaimFilters {
  const { party, disputedBy, disputedOnly } = controlsOf(form);
  return {
    party: party?.value ?? '',
    disputedBy: disputedBy?.value ?? '',
    disputedOnly: disputedOnly?.checked ?? false,
  };
}

/** Chooses a value that the list has, or else its first. */
function choose(select: HTMLSelectElement | null, wanted: string): void {
  if (!select) return;
  select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
}

function idsIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(' ').filter(Boolean);
}
