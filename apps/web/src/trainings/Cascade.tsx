import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { Chip } from '../ui/Chip';
import { Section } from '../ui/Section';
import { LevelTable } from './LevelTable';
import { ReachTable } from './ReachTable';
import { TrainingTree } from './TrainingTree';

/** The counts of a tree of trainings, by level, and by region and gender; then the tree itself. */
export function Cascade({ cascade, roots }: { cascade: Schema<'CascadeDto'>; roots: string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <Group gap={6}>
        <Chip color="blue">{t('trainings:cascade.people', { count: cascade.people })}</Chip>
        <Chip>{t('trainings:cascade.direct', { count: cascade.direct })}</Chip>
        <Chip>{t('trainings:cascade.indirect', { count: cascade.indirect })}</Chip>
        {cascade.enquiries > 0 && <Chip color="teal">{t('trainings:enquiries.count', { count: cascade.enquiries })}</Chip>}
        {cascade.enquiries > 0 && <Chip color="teal">{t('trainings:enquiries.clients', { count: cascade.clients })}</Chip>}
        {cascade.guests > 0 && <Chip>{t('trainings:guests', { count: cascade.guests })}</Chip>}
      </Group>
      <Section title={t('trainings:cascade.byLevel')}><div className="wide" tabIndex={0}><LevelTable levels={cascade.levels} /></div></Section>
      <Section title={t('trainings:cascade.byRegion')}><div className="wide" tabIndex={0}><ReachTable levels={cascade.levels} /></div></Section>
      <Section title={t('trainings:cascade.tree')}><TrainingTree cascade={cascade} roots={roots} /></Section>
    </>
  );
}
