/** The body of an entry as the rest of the code sees it: what it says of sources and entries, and what it may not hold. */

/** A place in the text that was read: both begin with 1; columns count UTF-16 units. */
export interface ProsePosition {
  readonly line: number;
  readonly column: number;
}

/** A component in the text: `<Cite source="a b" />`. */
export interface ProseElement extends ProsePosition {
  readonly name: string;
  /** Those whose value is plain text. */
  readonly attributes: ReadonlyMap<string, string>;
}

export interface Paragraph extends ProsePosition {
  /** The sources of the citation that ends it; undefined if it does not end with one. */
  readonly citedAtEnd: readonly string[] | undefined;
}

/** Why something in the text is refused. */
export type RefusalReason =
  | 'unreadable'
  | 'curly-quotes'
  | 'tangled'
  | 'nested-deeply'
  | 'program'
  | 'expression'
  | 'html'
  | 'unknown-component'
  | 'outside-a-sentence'
  | 'link-in-link'
  | 'without-words'
  | 'with-words'
  | 'spread'
  | 'unknown-attribute'
  | 'repeated-attribute'
  | 'attribute-not-text'
  | 'attribute-missing'
  | 'attribute-form'
  | 'tag-over-lines'
  | 'heading-of-title'
  | 'tight-heading'
  | 'empty-code'
  | 'image'
  | 'link-cut-off'
  | 'link-address';

export interface Refusal extends ProsePosition {
  readonly reason: RefusalReason;
  /** The component, tag or address it is about; empty if there is none. */
  readonly name: string;
  /** The attribute it is about, the enclosing component, or the parser's words; empty if there is nothing to add. */
  readonly detail: string;
}

export interface Prose {
  readonly paragraphs: readonly Paragraph[];
  /** In the order of the text. */
  readonly elements: readonly ProseElement[];
  readonly refusals: readonly Refusal[];
  /** False if a part could not be read, so that what it cites or links to is not known. */
  readonly complete: boolean;
}
