import { stopBeside, stopOn } from '../../timeline/change-stops.ts';
import { describeDay } from '../../timeline/days.ts';
import { formatOnDay } from '../../timeline/on-day.ts';
import { readDay, writeDay } from '../read-day.ts';

const ARROWS: Readonly<Record<string, -1 | 1>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

/** What a reader can do with the controls. */
export interface DayChoices {
  /** Go to a day; undefined for the latest. */
  move(day: string | undefined): void;
  /** See what was said on the day. */
  jump(): void;
}

/** The form that moves the page to a day: a date, a slider over the days of statements, and a step to either side. */
export class DayControls {
  readonly #form: HTMLFormElement;
  readonly #stops: readonly string[];
  readonly #reader: DayChoices;
  readonly #date: HTMLInputElement | null;
  readonly #slider: HTMLInputElement | null;
  #day: string | undefined;
  /** The day that the page shows, also where it is the latest. */
  #dayText = '';

  /**
   * @param stops days of statements, oldest first
   * @param reader what to do when the reader chooses
   */
  constructor(
    form: HTMLFormElement,
    stops: readonly string[],
    reader: DayChoices,
    signal: AbortSignal,
  ) {
    this.#form = form;
    this.#stops = stops;
    this.#reader = reader;
    this.#date = form.querySelector('input[type="date"]');
    this.#slider = form.querySelector('[data-slider]');
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('keydown', this.#onKey, { signal });
    form.addEventListener('click', this.#onClick, { signal });
    this.#date?.addEventListener('change', this.#onDate, { signal });
    this.#date?.addEventListener('blur', this.#onLeave, { signal });
    this.#slider?.addEventListener('input', this.#onSlide, { signal });
  }

  /**
   * Sets everything to a day.
   *
   * @param sentence what is shown on it
   */
  show(day: string | undefined, coversUntil: string, sentence: string): void {
    this.#day = day;
    this.#dayText = day ?? coversUntil;
    if (this.#date) writeDay(this.#date, this.#dayText);
    const last = stopOn(this.#stops, day);
    if (this.#slider) {
      this.#slider.value = String(last === undefined ? 0 : this.#stops.indexOf(last));
      this.#slider.setAttribute('aria-valuetext', describeDay(this.#dayText));
    }
    for (const button of this.#form.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      const direction = button.dataset['step'] === '1' ? 1 : -1;
      const disabled = stopBeside(this.#stops, day, direction) === undefined;
      // A disabled button would lose the focus of who steps with it.
      button.setAttribute('aria-disabled', String(disabled));
    }
    for (const link of this.#form.querySelectorAll<HTMLAnchorElement>('[data-timeline]')) {
      link.search = formatOnDay(day);
    }
    for (const jump of this.#form.querySelectorAll<HTMLElement>('[data-jump]')) {
      jump.hidden = day === undefined || last !== day;
    }
    const status = this.#form.querySelector('[data-day-status]');
    if (status && status.textContent !== sentence) status.textContent = sentence;
  }

  #step(direction: -1 | 1): void {
    const stop = stopBeside(this.#stops, this.#day, direction);
    if (stop !== undefined) this.#reader.move(stop);
  }

  /** Arrows go from statement to statement, also from a day between two; a date field has its own use for them. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const direction = ARROWS[event.key];
    const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!direction || hasModifier || event.target === this.#date) return;
    event.preventDefault();
    this.#step(direction);
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-step]');
    if (event.target.closest('[data-jump]')) this.#reader.jump();
    if (button) this.#step(button.dataset['step'] === '1' ? 1 : -1);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (isPlain && event.target.closest('[data-latest]')) {
      event.preventDefault();
      this.#reader.move(undefined);
    }
  };

  readonly #onDate = (): void => {
    const day = this.#date ? readDay(this.#date) : undefined;
    if (day !== undefined) this.#reader.move(day);
  };

  /** A day that was refused does not stay in the field as if it were shown. */
  readonly #onLeave = (): void => {
    if (this.#date?.validity.valid === false) writeDay(this.#date, this.#dayText);
  };

  readonly #onSlide = (): void => {
    this.#reader.move(this.#stops[Number(this.#slider?.value)]);
  };
}
