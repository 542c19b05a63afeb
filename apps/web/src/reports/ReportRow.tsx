import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { Chip } from '../ui/Chip';
import { fmtPeriod } from './fmt-period';

/** A saved report: what it tells, and of which days it would tell today. */
export function ReportRow({ report: { id, title, template, periodRule, periodNow } }: { report: Schema<'ReportDto'> }) {
  const { t } = useTranslation();
  return (
    <Link to="/reports/$reportId" params={{ reportId: id }} className="row-link">
      <Group gap={6} justify="space-between">
        <Text fw={600}>{title}</Text>
        <Chip>{t(`reporting:template.${template}`)}</Chip>
      </Group>
      <Text size="sm" c="dimmed">{periodRule === 'fixed' ? fmtPeriod(periodNow) : `${t(`reporting:periodRule.${periodRule}`)}: ${fmtPeriod(periodNow)}`}</Text>
    </Link>
  );
}
