import { Fieldset, Input, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { indicatorsQuery } from '../../impact/impact-query';
import { OwnLine } from './OwnLine';
import './report-form.css';

interface OwnLinesProps {
  lines: Schema<'ReportLineDto'>[];
  error?: ReactNode;
  onChange(lines: Schema<'ReportLineDto'>[]): void;
}

/** As the labels of the other fields. */
const LEGEND = { legend: { fontWeight: 600, fontSize: 'var(--mantine-font-size-sm)' } };

/** All indicators by what they tell of: which of them a report has, and how each is broken down. */
export function OwnLines({ lines, error, onChange }: OwnLinesProps) {
  const { t } = useTranslation();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const groups = [...new Set(indicators.map(({ group }) => group))];
  // in the order of the catalogue, whatever was chosen first
  const change = (code: string, line: Schema<'ReportLineDto'> | null) =>
    onChange(indicators.flatMap(one => (one.code === code ? (line ?? []) : (lines.find(({ indicator }) => indicator === one.code) ?? []))));

  return (
    <Fieldset legend={t('reporting:ownLines')} variant="unstyled" styles={LEGEND}>
      <Stack gap={4}>
        {groups.map(group => {
          const members = indicators.filter(one => one.group === group);
          const chosen = members.filter(({ code }) => lines.some(({ indicator }) => indicator === code)).length;
          return (
            <details key={group} className="report-group">
              <summary>
                {t(`impact:group.${group}`)} <Text span size="sm" c="dimmed">{t('reporting:chosen', { chosen, all: members.length })}</Text>
              </summary>
              {members.map(one => <OwnLine key={one.code} indicator={one} line={lines.find(({ indicator }) => indicator === one.code) ?? null} onChange={line => change(one.code, line)} />)}
            </details>
          );
        })}
      </Stack>
      {error && <Input.Error role="alert" mt={4}>{error}</Input.Error>}
    </Fieldset>
  );
}
