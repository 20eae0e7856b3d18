import { alreadyThere } from '../already-there.ts';
import { eventYear, yearFolder } from '../event-year.ts';
import { findingIn } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

export const yearFolderMatches: Rule = {
  name: 'year-folder-matches',
  explains: 'Every event lies in the folder of the year in which it begins.',
  *find({ files }) {
    for (const file of files) {
      const year = eventYear(file);
      const folder = yearFolder(file);
      if (!file.yaml || year === undefined || year === folder) continue;
      const taken = files.find(({ path }) => path === `events/${year}/${file.id}.mdx`);
      yield findingIn(
        file,
        valuePosition(file.yaml, ['date']),
        `the event begins in ${year}, but its file lies in events/${folder}/`,
        taken
          ? alreadyThere('events', taken)
          : `move the file to events/${year}/, or correct the date`,
      );
    }
  },
};
