/** What the timeline asks of the library that draws it, whichever that is. */

/** A window on the axis, in day numbers with fractions. */
export interface AxisWindow {
  readonly from: number;
  readonly to: number;
}

export interface DrawnLane {
  readonly id: string;
  readonly label: HTMLElement;
  /** px */
  readonly height: number;
}

/** Something in a lane. It is shown while any part of it is in the window. */
export interface DrawnItem extends AxisWindow {
  readonly key: string;
  readonly lane: string;
  /** Stands at the begin of the item; moves with the edge of the window if it is `sticky`. */
  readonly element: HTMLElement;
  readonly sticky: boolean;
  /** Called when the item has a box to draw in, which can be another one each time. */
  attach(box: HTMLElement): void;
}

/** A band behind all lanes. */
export interface DrawnBand extends AxisWindow {
  readonly key: string;
  readonly className: string;
}

export interface Drawing {
  setLanes(lanes: readonly DrawnLane[]): void;
  setBands(bands: readonly DrawnBand[]): void;
  /** Draws these items and no others. Items that did not change are not touched. */
  setItems(items: ReadonlyMap<string, DrawnItem>): void;
  getWindow(): AxisWindow;
  /** @param listener is told of each step of a motion, too */
  onWindowChange(listener: (window: AxisWindow) => void): void;
  /** @param duration ms of motion; 0 for none */
  setWindow(window: AxisWindow, duration: number): void;
  /** px that lanes can use, beside and below their labels and the axis. */
  getRoom(): { readonly width: number; readonly height: number };
  /** Resolves when what was asked for stands. */
  drawnAgain(): Promise<void>;
  /** To be called when the container has another size. */
  redraw(): void;
  destroy(): void;
}

export interface DrawingOptions {
  /** To begin with: how wide their names are is how much room they leave. */
  readonly lanes: readonly DrawnLane[];
  /** What can be reached by panning. */
  readonly limits: AxisWindow;
  readonly window: AxisWindow;
  /** The shortest window, in days. */
  readonly shortest: number;
}
