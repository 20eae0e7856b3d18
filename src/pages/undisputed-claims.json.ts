import type { APIRoute } from 'astro';
import { loadChronicle } from '../load-chronicle.ts';
import { formatDatedLines } from '../timeline/dated-lines.ts';
import { undisputedLines } from '../timeline/undisputed-lines.ts';

export const GET: APIRoute = async () =>
  new Response(formatDatedLines(undisputedLines(await loadChronicle())), {
    headers: { 'Content-Type': 'application/json' },
  });
