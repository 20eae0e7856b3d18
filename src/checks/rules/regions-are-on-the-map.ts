import { z } from 'astro/zod';
import { MapShapesError, parseMapShapes, type MapShapes } from '../../cartography/map-shapes.ts';
import type { FieldPath } from '../../schema/fields.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { valueAt } from '../../schema/fields.ts';
import type { Content } from '../content.ts';
import type { ContentFile } from '../content-file.ts';
import { findingIn } from '../finding.ts';
import type { Finding } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

const START = { line: 1, column: 1 };

export const regionsAreOnTheMap: Rule = {
  name: 'regions-are-on-the-map',
  explains:
    'The shapes of the map can be drawn, and every region that the record names is one of them.',
  *find(content) {
    const { map, files, printed } = content;
    if (!map) return;
    const file = { file: printed(map.path) };
    const shapes = readShapes(map.text);
    if (shapes instanceof MapShapesError) {
      yield findingIn(file, START, `the map ${shapes.wrong}`, shapes.cure);
      return;
    }
    yield* missingWords(content);
    for (const one of files) {
      if (one.collection === 'territories') yield* strangersIn(one, 'regions', shapes.regions);
      if (one.collection !== 'geo') continue;
      yield* strangersIn(one, 'regions', shapes.regions, 'id');
      yield* strangersIn(one, 'countries', shapes.countries, 'id');
      yield* strangersIn(one, 'sites', sitesOf(files), 'id');
    }
  },
};
