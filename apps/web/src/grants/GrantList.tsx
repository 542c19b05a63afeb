import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { useMay } from '../session/session';
import { Section } from '../ui/Section';
import { GrantRow } from './GrantRow';
import { progressQuery } from './grants-query';

/** In which part of its time a grant is. */
const phaseOf = ({ startsOn, endsOn }: Schema<'GrantDto'>) => (today() < startsOn ? 'ahead' : today() > endsOn ? 'over' : 'running');

/** Those that run first, among them whichever ends first. */
export function GrantList({ grants }: { grants: readonly Schema<'GrantDto'>[] }) {
  const { t } = useTranslation();
  const { data: progress } = useQuery({ ...progressQuery, enabled: useMay()('cost.count') });
  return (['running', 'ahead', 'over'] as const).map(phase => {
    const some = grants.filter(one => phaseOf(one) === phase).sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1) * (phase === 'over' ? -1 : 1));
    return some.length > 0 && (
      <Section key={phase} title={t(`grants:phase.${phase}`)}>
        <ul className="rows">{some.map(one => <GrantRow key={one.id} grant={one} progress={progress?.find(({ grantId }) => grantId === one.id)} />)}</ul>
      </Section>
    );
  });
}
