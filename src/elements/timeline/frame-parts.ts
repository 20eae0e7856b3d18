import { OverviewStrip } from '../overview-strip.ts';

/** The parts of the frame that the page came with. */
export interface FrameParts {
  /** Has the focus, the keys and the graphic. */
  readonly canvas: HTMLElement;
  readonly filters: HTMLFormElement;
  readonly controls: HTMLElement;
  readonly status: HTMLElement;
  /** Says of a preview that it is open, to those who do not see it. */
  readonly opened: HTMLElement;
  readonly overview: OverviewStrip;
  readonly aside: HTMLElement;
  /** Stands over the graphic where no event matches. */
  readonly empty: HTMLElement;
  /** Its address is that of the view. */
  readonly link: HTMLAnchorElement;
  /** To the positions on the day as of which the record is shown, where it has any. */
  readonly positions: HTMLAnchorElement | null;
}

/** @throws Error that names the part that is missing */
export function findParts(root: HTMLElement): FrameParts {
  const find = <T extends Element>(name: string, type: abstract new () => T): T => {
    const found = root.querySelector(`[data-timeline-${name}]`);
    if (found instanceof type) return found;
    throw new Error(`The frame of the timeline has no [data-timeline-${name}].`);
  };
  return {
    canvas: find('canvas', HTMLElement),
    filters: find('filters', HTMLFormElement),
    controls: find('controls', HTMLElement),
    status: find('status', HTMLElement),
    opened: find('opened', HTMLElement),
    overview: find('overview', OverviewStrip),
    aside: find('aside', HTMLElement),
    empty: find('empty', HTMLElement),
    link: find('link', HTMLAnchorElement),
    positions: root.querySelector<HTMLAnchorElement>('a[data-timeline-positions]'),
  };
}
