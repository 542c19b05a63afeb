import { useEffect, useRef, useState } from 'react';
import type { Chosen } from './AddFilesForm';
import { digestOf } from './digest';
import type { CaseFile } from './files-query';

/** Which of the chosen files the case has already, before their bytes are sent: its name there, by the id of the chosen one. */
export function useDuplicates(chosen: Chosen[], files: CaseFile[]): Record<string, string> {
  const [digests, setDigests] = useState<Record<string, string>>({});
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const { id, file } of chosen) {
      // what has a length of its own is like none of them
      if (asked.current.has(id) || !files.some(({ size }) => size === file.size)) continue;
      asked.current.add(id);
      void digestOf(file).then(digest => digest && setDigests(before => ({ ...before, [id]: digest })));
    }
  }, [chosen, files]);
  const named = chosen.flatMap(({ id }) => {
    const same = files.find(({ digest, voidedAt }) => digest && !voidedAt && digest === digests[id]);
    return same ? [[id, same.name] as const] : [];
  });
  return Object.fromEntries(named);
}
