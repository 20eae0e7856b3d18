import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { HotPayload, ViteDevServer } from 'vite';
import { findProblems } from './check-content.ts';
import { ContentFolderError, readContent } from './read-content.ts';
import { refusePrograms } from './refuse-programs.ts';
import { countLine, type Report } from './reporters/report.ts';
import { problemLines, reportAsText } from './reporters/text.ts';

/**
 * The content checks inside the framework, so that broken content cannot be built by any road. Every command ends before it
 * does anything with broken content; once a development server runs, problems are printed and shown in the browser whenever a
 * file of the content changes, and an entry that would run something is not compiled.
 *
 * @param contentFolder the folder of the record
 */
export function contentChecks(contentFolder: URL): AstroIntegration {
  const folder = fileURLToPath(contentFolder);
  let server: ViteDevServer | undefined;
  let started = false;
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [refusePrograms(folder)] } });
        // The type check syncs too, but its errors are those of the code.
        const isTypeCheck = process.argv[2] === 'check';
        if (command !== 'preview' && !isTypeCheck) await refuseBroken(folder);
      },
      'astro:server:setup': ({ server: next }) => {
        // Servers inside other programs (a sync, a test runner) are not for people.
        if (next.config.server.middlewareMode) return;
        server = next;
        if (started) watch(folder, next);
      },
      'astro:server:start': () => {
        started = true;
        if (server) watch(folder, server);
      },
    },
  };
}

/** Prints what is wrong and ends the process; returns if nothing is. */
async function refuseBroken(folder: string): Promise<void> {
  const outcome = await check(folder);
  if (isGood(outcome)) return;
  await new Promise<void>((written) =>
    process.stderr.write(`${wordsOf(outcome)}\n`, () => written()),
  );
  process.exit(1);
}

/** How long files are left to settle: an editor may write one in several steps. In ms. */
const SETTLING = 100;

/** Checks at once, and again after each change below the folder, for as long as the server lives. */
function watch(folder: string, server: ViteDevServer): void {
  let timer: NodeJS.Timeout | undefined;
  let latest: Outcome | undefined;
  const run = async () => {
    const wasGood = latest === undefined || isGood(latest);
    latest = await check(folder);
    if (!isGood(latest)) {
      console.error(wordsOf(latest));
      server.environments.client.hot.send(overlayOf(latest));
    } else if (!wasGood) {
      console.error(wordsOf(latest));
      server.environments.client.hot.send({ type: 'full-reload' });
    }
  };
  insteadOfErrors(server, () => (latest && !isGood(latest) ? overlayOf(latest) : undefined));
  server.watcher.add(folder);
  server.watcher.on('all', (_, file) => {
    if (relative(folder, file).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLING);
  });
  // A page that is opened later shows them too.
  server.environments.client.hot.on('vite:client:connect', (_, client) => {
    if (latest && !isGood(latest)) client.send(overlayOf(latest));
  });
  void run();
}

/**
 * Shows an overlay in place of the errors of the framework, for as long as there is one: what fails while the content is
 * broken fails because of it, and the report says where and what to do.
 */
function insteadOfErrors(server: ViteDevServer, overlay: () => HotPayload | undefined): void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  hot.send = (payload: HotPayload | string, data?: unknown) => {
    if (typeof payload === 'string') send(payload, data);
    else send((payload.type === 'error' && overlay()) || payload);
  };
}

/** A report, or why there is none. */
type Outcome = Report | ContentFolderError;

async function check(folder: string): Promise<Outcome> {
  try {
    const content = await readContent(folder);
    return { problems: findProblems(content), files: content.files.length };
  } catch (error) {
    if (error instanceof ContentFolderError) return error;
    throw error;
  }
}

function isGood(outcome: Outcome): boolean {
  return !(outcome instanceof ContentFolderError) && outcome.problems.length === 0;
}

function wordsOf(outcome: Outcome): string {
  return outcome instanceof ContentFolderError ? outcome.message : reportAsText(outcome);
}

/**
 * The overlay reads `message` as HTML, so what comes from the content stands in `stack`, which it reads as text, and which it
 * does not wrap.
 */
function overlayOf(outcome: Outcome) {
  const isMissing = outcome instanceof ContentFolderError;
  const err = {
    name: 'Content',
    message: isMissing ? 'The content folder is missing.' : countLine(outcome),
    stack: isMissing ? outcome.message : outcome.problems.map(problemLines).join('\n\n'),
    plugin: 'content-checks',
  };
  return { type: 'error', err } as const;
}
