import { Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import type { Schema } from '../../api/schema';
import { useMay } from '../../session/session';
import { withTexts } from '../../texts/with-texts';
import { isFiltered, type LogFilters } from './log-filters';
import { LogEntryForm } from './LogEntryForm';
import { LogPages } from './LogPages';

const LogTools = lazy(() => withTexts('log', () => import('./LogTools'))().then(({ LogTools }) => ({ default: LogTools })));
const LogMonths = lazy(() => withTexts('log', () => import('./LogMonths'))().then(({ LogMonths }) => ({ default: LogMonths })));
const LogFound = lazy(() => withTexts('log', () => import('./LogFound'))().then(({ LogFound }) => ({ default: LogFound })));
const PinnedEntries = lazy(() => withTexts('log', () => import('./PinnedEntries'))().then(({ PinnedEntries }) => ({ default: PinnedEntries })));

const PAUSE_MS = 400;

interface LogTabProps {
  one: Schema<'CaseDto'>;
  filters: LogFilters;
}

/** Quick entry first, then everything that happened, the latest at the top; or what was looked for. */
export function LogTab({ one, filters }: LogTabProps) {
  const may = useMay();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), PAUSE_MS);

  return (
    <Stack gap="md">
      {may('log.write') && <LogEntryForm caseId={one.id} />}
      <Suspense fallback={<div className="log-tools" />}>
        <LogTools caseId={one.id} filters={filters} words={words} onWords={setWords} />
      </Suspense>
      {words.trim() && asked ? (
        <Suspense><LogFound caseId={one.id} text={asked} filters={filters} onLeave={() => setWords('')} /></Suspense>
      ) : (
        <>
          {!filters.month && !isFiltered(filters) && <Suspense><PinnedEntries caseId={one.id} /></Suspense>}
          <div className="log">
            <LogPages key={JSON.stringify(filters)} one={one} filters={filters} />
            <Suspense fallback={<div />}><LogMonths caseId={one.id} filters={filters} /></Suspense>
          </div>
        </>
      )}
    </Stack>
  );
}
