import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session';
import { Section } from '../ui/Section';
import { FindingRow } from './FindingRow';
import { findingsQuery } from './findings-query';
import { gapsOf } from './gaps';

/** What makes the numbers less than they are: gaps in the records, each with the way to where it is mended. */
export function MissingInRecords() {
  const { t } = useTranslation();
  const may = useMay();
  const { data } = useQuery({ ...findingsQuery, enabled: may('finding.read') });
  const found = data ? gapsOf(data, may('report.read')) : [];
  if (!data || !found.length) return null;
  return (
    <div className="not-printed">
      <Section title={t('impact:missing')}>
        <ul className="rows">{found.map(finding => <FindingRow key={finding.indicator} finding={finding} period={data} />)}</ul>
      </Section>
    </div>
  );
}
