/**
 * Filters the claims of its page by party and by whether they are disputed, and keeps the choice in the address
 * (`?party=ukraine&disputed=yes`). Without script the whole list stands.
 */
export class ClaimFilter extends HTMLElement {
  static define(registry: CustomElementRegistry = customElements): void {
    registry.define('claim-filter', this);
  }

  #teardown = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('[data-form]');
    if (!form) return;
    this.#teardown = new AbortController();
    const { signal } = this.#teardown;
    const read = () => this.#readAddress(form);
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('change', () => this.#writeAddress(form), { signal });
    window.addEventListener('popstate', read, { signal });
    read();
  }

  disconnectedCallback(): void {
    this.#teardown.abort();
  }

  #readAddress(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search);
    const { party, disputed } = controlsOf(form);
    const wanted = query.get('party') ?? '';
    if (party) party.value = [...party.options].some(({ value }) => value === wanted) ? wanted : '';
    if (disputed) disputed.checked = query.get('disputed') === 'yes';
    this.#apply(form);
  }

  #writeAddress(form: HTMLFormElement): void {
    const { party, disputed } = controlsOf(form);
    const query = new URLSearchParams();
    if (party?.value) query.set('party', party.value);
    if (disputed?.checked) query.set('disputed', 'yes');
    const search = query.toString();
    history.replaceState(null, '', location.pathname + (search && `?${search}`));
    this.#apply(form);
  }

  #apply(form: HTMLFormElement): void {
    const { party, disputed } = controlsOf(form);
    const claims = [...this.querySelectorAll<HTMLElement>('[data-claim]')];
    for (const claim of claims) {
      const ofParty =
        !party?.value || (claim.dataset['parties'] ?? '').split(' ').includes(party.value);
      claim.hidden =
        !ofParty || (disputed?.checked === true && claim.dataset['disputed'] === undefined);
    }
    for (const month of this.querySelectorAll<HTMLElement>('[data-month]')) {
      month.hidden = !month.querySelector('[data-claim]:not([hidden])');
    }
    const shown = claims.filter(({ hidden }) => !hidden).length;
    const status = form.querySelector('[data-status]');
    if (status) status.textContent = `Showing ${shown} of ${claims.length} claims.`;
  }
}

function controlsOf(form: HTMLFormElement) {
  return {
    party: form.querySelector<HTMLSelectElement>('select[name="party"]'),
    disputed: form.querySelector<HTMLInputElement>('input[name="disputed"]'),
  };
}
