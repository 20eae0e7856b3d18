/** The part of edtf.js (which ships no types) that this folder uses. */
declare module 'edtf' {
  interface Bound {
    readonly edtf: string;
    readonly precision: 0 | 1 | 2 | 3;
    readonly min: number;
    readonly max: number;
    readonly approximate: { readonly value: number };
    readonly uncertain: { readonly value: number };
  }
  export interface EdtfDate extends Bound {
    readonly type: 'Date';
  }
  export interface EdtfInterval {
    readonly type: 'Interval';
    readonly edtf: string;
    readonly lower: EdtfDate | null;
    readonly upper: EdtfDate | number | null;
  }
  export default function edtf(
    text: string,
    constraints?: { types?: readonly string[]; level?: number },
  ): EdtfDate | EdtfInterval;
}
