import {
  LANE_CHOICES,
  normalText,
  type LaneChoice,
  type ViewState,
} from '../../timeline/view-state.ts';
import { readDay, writeDay } from '../read-day.ts';

const TYPING_PAUSE = 200;

/** What the form decides of a view. */
type FormState = Pick<ViewState, 'tracks' | 'parties' | 'kinds' | 'text' | 'on' | 'lanes'>;

/** The row of filters: a plain form, in which every change takes effect at once. */
export class FilterForm {
  readonly #form: HTMLFormElement;
  /** The day that is shown. */
  #on: string | undefined;

  constructor(form: HTMLFormElement, onChange: (state: FormState) => void, signal: AbortSignal) {
    this.#form = form;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const change = (pause: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const state = this.#read();
        this.#count(state);
        onChange(state);
      }, pause);
    };
    form.addEventListener('input', ({ target }) => change(isTyping(target) ? TYPING_PAUSE : 0), {
      signal,
    });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        change(0);
      },
      { signal },
    );
    form.addEventListener(
      'reset',
      (event) => {
        // A plain reset would take the lanes back as well, which are no filter.
        event.preventDefault();
        for (const box of this.#boxes()) box.checked = false;
        const text = this.#field('q');
        if (text) text.value = '';
        change(0);
        // The button goes with what it cleared.
        form.querySelector('summary')?.focus();
      },
      { signal },
    );
    const day = this.#day();
    // A day that was refused does not stay in the field as if it were shown.
    const restore = () => day?.validity.valid === false && writeDay(day, this.#on);
    day?.addEventListener('blur', restore, { signal });
    closeMenus(form, signal);
  }

  write(state: FormState): void {
    const chosen = {
      track: new Set(state.tracks),
      party: new Set(state.parties),
      kind: new Set(state.kinds),
    };
    for (const box of this.#boxes()) {
      const values = box.name === 'track' || box.name === 'party' ? chosen[box.name] : chosen.kind;
      box.checked = values.has(box.value);
    }
    const text = this.#field('q');
    // While someone types, the state has the text without the space at its end.
    if (text && normalText(text.value) !== state.text) text.value = state.text;
    this.#on = state.on;
    const day = this.#day();
    // While someone types, the field is between two days.
    if (day && !day.matches(':focus')) writeDay(day, state.on);
    const lanes = this.#field('lanes');
    if (lanes) lanes.value = state.lanes;
    this.#count(state);
  }

  #read(): FormState {
    const data = new FormData(this.#form);
    const all = (name: string) => data.getAll(name).filter((value) => typeof value === 'string');
    const lanes = data.get('lanes');
    return {
      tracks: all('track'),
      parties: all('party'),
      kinds: all('kind'),
      text: normalText(all('q').join(' ')),
      on: this.#readOn(),
      lanes: LANE_CHOICES.find((choice): choice is LaneChoice => choice === lanes) ?? 'track',
    };
  }

  /** A day that is not whole, or out of the record, changes nothing. */
  #readOn(): string | undefined {
    const field = this.#day();
    if (!field) return undefined;
    const day = readDay(field);
    return field.validity.valid ? day : this.#on;
  }

  #day(): HTMLInputElement | null {
    return this.#form.querySelector<HTMLInputElement>('input[name="on"]');
  }

  /** Says on each menu how many of its filters are on. */
  #count(state: FormState): void {
    const counts = { track: state.tracks, party: state.parties, kind: state.kinds };
    for (const [name, values] of Object.entries(counts)) {
      const place = this.#form.querySelector(`[data-filter-count="${name}"]`);
      if (place) place.textContent = values.length === 0 ? '' : `(${values.length})`;
    }
    const any = Object.values(counts).some((values) => values.length > 0) || state.text !== '';
    this.#form.querySelector('[type="reset"]')?.toggleAttribute('hidden', !any);
  }

  #boxes(): readonly HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.#form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}

/** A menu closes when the reader goes elsewhere, and by Escape. */
function closeMenus(form: HTMLFormElement, signal: AbortSignal): void {
  const close = (except: EventTarget | null) => {
    for (const menu of form.querySelectorAll('details[open]'))
      if (!(except instanceof Node && menu.contains(except))) menu.removeAttribute('open');
  };
  document.addEventListener('pointerdown', ({ target }) => close(target), { signal });
  form.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && close(relatedTarget), {
    signal,
  });
  form.addEventListener(
    'keydown',
    (event) => {
      const menu =
        event.target instanceof Element ? event.target.closest('details[open]') : undefined;
      if (event.key !== 'Escape' || !menu) return;
      event.stopPropagation();
      menu.removeAttribute('open');
      menu.querySelector('summary')?.focus();
    },
    { signal },
  );
}
