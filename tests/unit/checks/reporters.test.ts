import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/checks/problem.ts';
import { reportForGithub } from '../../../src/checks/reporters/github.ts';
import { reportAsJson } from '../../../src/checks/reporters/json.ts';
import { reportAsText } from '../../../src/checks/reporters/text.ts';

const problem: Problem = {
  file: 'content/events/2025/talks.mdx',
  line: 4,
  column: 5,
  rule: 'references-exist',
  message: 'No party has the id "ruritanai".',
  cure: 'Did you mean "ruritania"?',
};

describe('reportAsText', () => {
  it('prints one line a problem and counts problems and files', () => {
    const other = { ...problem, line: 9 };
    const third = { ...problem, file: 'content/site.yml' };
    expect(reportAsText({ problems: [problem, other, third], files: 214 })).toBe(
      [
        'content/events/2025/talks.mdx:4:5  references-exist  No party has the id "ruritanai". Did you mean "ruritania"?',
        'content/events/2025/talks.mdx:9:5  references-exist  No party has the id "ruritanai". Did you mean "ruritania"?',
        'content/site.yml:4:5  references-exist  No party has the id "ruritanai". Did you mean "ruritania"?',
        '3 problems in 2 files.',
      ].join('\n'),
    );
  });

  it('counts one as one and none as none', () => {
    expect(reportAsText({ problems: [problem], files: 214 })).toMatch(/\n1 problem in 1 file\.$/);
    expect(reportAsText({ problems: [], files: 214 })).toBe('No problems in 214 files.');
    expect(reportAsText({ problems: [], files: 1 })).toBe('No problems in 1 file.');
  });

  it('keeps a file name with a line break on one line', () => {
    const [line, count] = reportAsText({
      problems: [{ ...problem, file: 'content/a\nb.mdx' }],
      files: 1,
    }).split('\n');
    expect(line).toMatch(/^content\/a b\.mdx:4:5 {2}/);
    expect(count).toBe('1 problem in 1 file.');
  });
});

describe('reportForGithub', () => {
  it('annotates the line of the file', () => {
    expect(reportForGithub({ problems: [problem], files: 2 })).toBe(
      [
        '::error file=content/events/2025/talks.mdx,line=4,col=5,title=references-exist::No party has the id "ruritanai". Did you mean "ruritania"?',
        '1 problem in 1 file.',
      ].join('\n'),
    );
  });

  it('escapes what would end a property or the command', () => {
    const odd = {
      ...problem,
      file: 'content/a,b:c%\nd.mdx',
      message: '100%\r\n::warning::x.',
      cure: 'a, b: c.',
    };
    expect(reportForGithub({ problems: [odd], files: 1 }).split('\n')[0]).toBe(
      '::error file=content/a%2Cb%3Ac%25%0Ad.mdx,line=4,col=5,title=references-exist::100%25%0D%0A::warning::x. a, b: c.',
    );
  });
});

describe('reportAsJson', () => {
  it('gives the problems as they are', () => {
    expect(JSON.parse(reportAsJson({ problems: [problem], files: 3 }))).toEqual({
      files: 3,
      problems: [problem],
    });
  });
});
