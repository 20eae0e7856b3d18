import fc from 'fast-check';

/** What hand, editor or malice put where they do not belong. */
const INTRUDERS = [
  ...[
    '{x}',
    '{',
    '}',
    '{/* a */}',
    '{`${1}`}',
    'import a from "b"\n',
    '\n\nimport a\n',
    '\n\nexport const a = 1\n',
  ],
  ...[
    '<script>',
    '</Quote>',
    '<Quote>',
    '<Cite source="wire" />',
    '<Cite source={1} />',
    '<Cite {...a} />',
    '<b>',
    '<>',
  ],
  ...[
    '<Person id="__proto__">x</Person>',
    '<Event id="constructor">x</Event>',
    '<toString />',
    '<a.b />',
    '<!--',
    '<',
  ],
  ...[
    '\n__proto__: {a: 1}\n',
    '\nconstructor: x\n',
    '\ntoString: x\n',
    '<<: {a: 1}\n',
    '&a ',
    '*a',
    '!!str ',
    '!x ',
  ],
  ...[
    '- ',
    ': ',
    ' #',
    '"',
    "'",
    '\t',
    '|',
    '>',
    '%',
    '@',
    '`',
    '\\',
    '\n---\n',
    '\n---x\n',
    '\n...\n',
    '\n+++\n',
    '? ',
  ],
  ...[
    '```\n',
    '~~~\n',
    '![a](b)',
    '[a](javascript:b)',
    '[^1]',
    '\n\n[^1]: a\n',
    '\n| a | b |\n|---|---|\n',
    '***',
    '\n\n    a',
  ],
  ...[
    '2024-02-30',
    '2024-03-01',
    '2024-03',
    '1e999',
    '0x1F',
    '0o17',
    '0b1',
    '1_000',
    '.inf',
    '.nan',
    '-0',
    '+.5',
    '1.',
    'null',
    '~',
  ],
  ...[
    'yes',
    'NO',
    'True',
    '012',
    '1:30',
    '\uFEFF',
    '\u202E',
    '\u0000',
    '\u0007',
    '\r',
    '\u2028',
    '\u0085',
    '\u200B',
    '😀',
    'é',
    'ى',
  ],
  ...[
    '9'.repeat(400),
    '['.repeat(60),
    '[a, '.repeat(300),
    '{a: '.repeat(300),
    '('.repeat(5000),
    '>'.repeat(3000),
    '- '.repeat(300),
  ],
  ...[
    '<Quote>'.repeat(300),
    '{'.repeat(5000),
    '{['.repeat(2500),
    '*a '.repeat(500),
    '\nexport const a = '.concat('['.repeat(4000)),
  ],
];

type Edit = (text: string) => string;

const place = fc.nat({ max: 1_000_000 });
const intruder = fc.oneof(
  fc.constantFrom(...INTRUDERS),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.integer().map(String),
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, intruder).map(([at, text]) => inserted(at, text)),
  fc
    .tuple(place, intruder)
    .map(([at, text]) => onLines((lines) => lines.splice(at % lines.length, 1, text))),
  fc.tuple(place, intruder).map(([at, text]) =>
    onLines((lines) => {
      const index = at % lines.length;
      lines[index] = (lines[index] ?? '').replace(/: .*/, () => `: ${text}`);
    }),
  ),
  place.map((at) => onLines((lines) => lines.splice(at % lines.length, 1))),
  place.map((at) =>
    onLines((lines) => lines.splice(at % lines.length, 0, lines[at % lines.length] ?? '')),
  ),
  fc
    .tuple(place, place)
    .map(([from, to]) =>
      onLines((lines) =>
        lines.splice(to % lines.length, 0, ...lines.splice(from % lines.length, 1)),
      ),
    ),
  place.map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
  fc.constant((text: string) => text.replaceAll('\n', '\r\n')),
);

function inserted(at: number, text: string): Edit {
  return (whole) => {
    const index = at % (whole.length + 1);
    return whole.slice(0, index) + text + whole.slice(index);
  };
}

function onLines(change: (lines: string[]) => unknown): Edit {
  return (text) => {
    const lines = text.split('\n');
    change(lines);
    return lines.join('\n');
  };
}

/** Some edits of a text, to be made one after the other. */
export const edits: fc.Arbitrary<Edit> = fc
  .array(edit, { minLength: 1, maxLength: 4 })
  .map((list) => (text: string) => list.reduce((edited, make) => make(edited), text));

/** Bytes to put into the middle of a file, most of them no UTF-8. */
export const rawBytes = fc.uint8Array({ maxLength: 4 });
