import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { fmtMonth } from '../../dates/fmt';
import { LogEntryItem } from './LogEntryItem';
import { SettledHearingItem } from './SettledHearingItem';
import type { TimelineItem } from './timeline';

const monthOf = (item?: TimelineItem) => item?.day.slice(0, 7);

/** What happened, month by month. */
export function Timeline({ items, caseId }: { items: TimelineItem[]; caseId: string }) {
  return (
    <ol className="rows">
      {items.map((item, at) => (
        <Fragment key={item.id}>
          {monthOf(item) !== monthOf(items[at - 1]) && (
            <li className="log-month"><Text component="h2" size="sm" fw={650} c="dimmed">{fmtMonth(item.day.slice(0, 7))}</Text></li>
          )}
          <li className="log-item">
            {item.kind === 'entry' ? <LogEntryItem entry={item.entry} caseId={caseId} /> : <SettledHearingItem hearing={item.hearing} />}
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
