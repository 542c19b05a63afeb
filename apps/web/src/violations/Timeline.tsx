import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { timelineQuery } from './events-query';

/** Cases, charges and events of one person, the earliest first. */
export function Timeline({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const { data: line } = useQuery(timelineQuery(clientId));
  if (!line) return null;
  if (!line.items.length) return <EmptyState title={t('violations:timeline.empty')} />;
  return (
    <ol className="rows" style={{ listStyle: 'none', paddingLeft: 0 }}>
      {line.items.map(matter => <li key={`${matter.kind}:${matter.id}`} style={{ padding: '8px 0' }}><Matter matter={matter} /></li>)}
    </ol>
  );
}

function Matter({ matter }: { matter: Schema<'MatterDto'> }) {
  const { t } = useTranslation();
  const { caseId, caseCode } = matter;
  return (
    <>
      <Text size="sm" c="dimmed">
        {[fmtPartialDate(t, matter.on), t(`violations:matter.${matter.kind}`)].join(' · ')}
        {caseId && caseCode ? <> · <LinkAnchor underline="always" to="/cases/$caseId" params={{ caseId }}>{caseCode}</LinkAnchor></> : ` · ${t('violations:timeline.noCase')}`}
      </Text>
      <Text className="prewrap" lineClamp={3}>{wordsOf(matter, t)}</Text>
    </>
  );
}

function wordsOf(matter: Schema<'MatterDto'>, t: ReturnType<typeof useTranslation>['t']): string {
  if (matter.kind === 'event') return [matter.actKinds.map(kind => t(`violations:actKind.${kind}`)).join(', ') || t(`violations:placeKind.${matter.placeKind}`), matter.text].filter(Boolean).join('. ');
  if (matter.kind === 'case') return [t(`law:caseKind.${matter.caseKind}`), matter.text].filter(Boolean).join('. ');
  const months = (kind: string | null, count: number | null) => kind && [t(`law:sentenceKind.${kind}`), count && t('violations:timeline.months', { number: count })].filter(Boolean).join(', ');
  const sought = months(matter.soughtKind, matter.soughtMonths);
  const imposed = months(matter.imposedKind, matter.imposedMonths);
  return [
    t('violations:timeline.article', { article: matter.article }),
    t(`law:chargeOutcome.${matter.outcome}`),
    sought && t('violations:timeline.sought', { sentence: sought }),
    imposed && t('violations:timeline.imposed', { sentence: imposed }),
    matter.paroledOn && t('violations:timeline.paroled', { date: fmtPartialDate(t, matter.paroledOn) }),
  ].filter(Boolean).join(' · ');
}
