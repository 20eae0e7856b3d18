import type { APIRoute } from 'astro';
import { loadChronicle } from '../load-chronicle.ts';
import { KIND_WORDS } from '../schema/words.ts';
import { buildTimelineData, formatTimelineData } from '../timeline/timeline-data.ts';

export const GET: APIRoute = async () => {
  const data = buildTimelineData(await loadChronicle(), KIND_WORDS);
  return new Response(formatTimelineData(data), {
    headers: { 'Content-Type': 'application/json' },
  });
};
