import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { Change } from './Change';
import type { Period } from './period';
import type { Row } from './told';
import { TotalFigures } from './TotalFigures';

interface GroupTableProps {
  group: string;
  indicators: readonly Schema<'IndicatorDto'>[];
  period: Period;
  /** What the column is called, or both, where there is a time before. */
  heads: readonly string[];
  now(code: string): readonly Row[] | undefined;
  before(code: string): readonly Row[] | undefined;
}

/** All numbers about one kind of work, each opening what it counts. */
export function GroupTable({ group, indicators, period, heads, now, before }: GroupTableProps) {
  const { t } = useTranslation();
  const isBeside = heads.length > 1;
  return (
    <Section title={t(`impact:group.${group}`)}>
      <div className="wide" tabIndex={0} role="group" aria-label={t(`impact:group.${group}`)}>
        <table className="counts money year-table">
          <thead>
            <tr>
              <th scope="col">{t('impact:indicator')}</th>
              {heads.map(head => <th key={head} scope="col">{head}</th>)}
              {isBeside && <th scope="col">{t('impact:change')}</th>}
            </tr>
          </thead>
          <tbody>
            {indicators.map(one => (
              <tr key={one.code}>
                <th scope="row"><LinkAnchor to="/impact/$code" params={{ code: one.code }} search={period}>{one.name}</LinkAnchor></th>
                <td><TotalFigures rows={now(one.code)} measure={one.measure} /></td>
                {isBeside && <td><TotalFigures rows={before(one.code)} measure={one.measure} /></td>}
                {isBeside && <td><Change measure={one.measure} now={now(one.code)} before={before(one.code)} /></td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
