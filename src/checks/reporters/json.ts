import type { Reporter } from './report.ts';

/** For programs: the problems as they are, and how many files were looked at. */
export const reportAsJson: Reporter = ({ problems, files }) =>
  JSON.stringify({ files, problems }, undefined, 2);
