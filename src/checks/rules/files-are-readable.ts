import { findingIn } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const filesAreReadable: Rule = {
  name: 'files-are-readable',
  explains: 'Every file is UTF-8 text with fields in YAML, each field once.',
  *find({ files }) {
    for (const file of files) {
      for (const fault of file.faults) yield findingIn(file, fault, fault.wrong, fault.cure);
    }
  },
};
