import { judge } from './goals.ts';
import { TIMELINES, type CountResult, type Results } from './results.ts';

/** The tables of a run, in Markdown. */
export function formatResults(results: Results): string {
  const { counts, weights } = results;
  const verdicts = judge(results).map(({ goal, measured, met }) => [
    goal,
    measured,
    met ? 'met' : '**missed**',
  ]);
  return [
    results.machine,
    '### Goals',
    table(['Goal', 'Measured', ''], verdicts),
    '### Timelines',
    table(
      ['Events', 'Timeline', 'Ready', 'DOM elements', 'Pan step, median', 'p95', 'Peak JS heap'],
      counts.flatMap(timelineRows),
    ),
    '### Builds',
    table(
      ['Events', 'Parley', 'Bare Astro', 'Ratio', 'Parley, memory', 'Bare Astro, memory'],
      counts.map(buildRow),
    ),
    '### Weights, compressed',
    table(
      ['', 'Bytes'],
      [
        ...[...weights.homes].map(([count, bytes]) => [
          `Home page with its styles, ${grouped(count)} events`,
          kilobytes(bytes),
        ]),
        ['Home page of the record in this repository', kilobytes(weights.record.home)],
        ['Its heaviest event page, with styles', kilobytes(weights.record.heaviestEvent)],
        ['Script before that of the timeline', kilobytes(weights.firstScript)],
        ['Script of the timeline', kilobytes(weights.timelineScript)],
        ...[...weights.data].map(([count, bytes]) => [
          `Data of the timeline, ${grouped(count)} events`,
          kilobytes(bytes),
        ]),
      ],
    ),
  ].join('\n\n');
}

function timelineRows({ count, pages }: CountResult): readonly (readonly string[])[] {
  return TIMELINES.map((name) => {
    const { ready, elements, pan, heapBytes } = pages[name];
    return [
      grouped(count),
      name,
      `${grouped(Math.round(ready))} ms`,
      grouped(elements),
      milliseconds(pan.median),
      milliseconds(pan.p95),
      megabytes(heapBytes),
    ];
  });
}

function buildRow({ count, builds: { parley, bare } }: CountResult): readonly string[] {
  return [
    grouped(count),
    `${parley.seconds.toFixed(1)} s`,
    `${bare.seconds.toFixed(1)} s`,
    (parley.seconds / bare.seconds).toFixed(2),
    megabytes(parley.bytes),
    megabytes(bare.bytes),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) =>
    rows.every((row) => isNumber(row[column])) ? '--:' : '---',
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Numbers with a unit are set to the right. */
function isNumber(cell = ''): boolean {
  return /^[\d,.]+( \w+)?$/.test(cell);
}

const numbers = new Intl.NumberFormat('en');

function grouped(value: number): string {
  return numbers.format(value);
}

function milliseconds(value: number): string {
  return `${numbers.format(Math.round(value * 10) / 10)} ms`;
}

function megabytes(bytes: number): string {
  return `${grouped(Math.round(bytes / 1e6))} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(1)} kB`;
}
