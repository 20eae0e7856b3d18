/** Loaded into each Node process of a build: writes its greatest memory, in bytes, to a file of its own when it ends. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['MEMORY_REPORTS'];
if (folder) {
  process.on('exit', () => {
    const { maxRSS } = process.resourceUsage();
    writeFileSync(join(folder, String(process.pid)), String(maxRSS * 1024));
  });
}
