import { LogEntryItem } from './LogEntryItem';
import { SettledHearingItem } from './SettledHearingItem';
import type { TimelineItem } from './timeline';

export function Timeline({ items, caseId }: { items: TimelineItem[]; caseId: string }) {
  return (
    <ol className="rows">
      {items.map(item => (
        <li key={item.id} style={{ padding: '12px 0' }}>
          {item.kind === 'entry' ? <LogEntryItem entry={item.entry} caseId={caseId} /> : <SettledHearingItem hearing={item.hearing} />}
        </li>
      ))}
    </ol>
  );
}
