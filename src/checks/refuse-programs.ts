import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { findProblems } from './check-content.ts';
import { buildContent } from './content.ts';
import { problemLine } from './reporters/text.ts';

/** The rules that an entry must obey before the compiler may see it: past them it can run nothing. */
const BEFORE_COMPILING = ['files-are-readable', 'entry-is-prose'];

/**
 * Keeps an entry that is more than prose from being compiled, and so from being run, also while the development server goes
 * on over a record that has become bad.
 *
 * @param folder the content folder
 */
export function refusePrograms(folder: string): Plugin {
  return {
    name: 'refuse-programs',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx(?:$|\?)/ },
      handler(code, id) {
        const name = id.replace(/\?.*$/, '');
        const path = relative(folder, name);
        if (path.startsWith('..')) return;
        const file = { path: path.split(sep).join('/'), bytes: new TextEncoder().encode(code) };
        const problems = findProblems(
          buildContent([file], () => relative(process.cwd(), name)),
        ).filter(({ rule }) => BEFORE_COMPILING.includes(rule));
        if (problems.length > 0) this.error(problems.map(problemLine).join('\n'));
      },
    },
  };
}
