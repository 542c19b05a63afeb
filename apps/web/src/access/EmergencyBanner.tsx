import { Alert, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFICE_ZONE } from '#libs/law/office-day';
import type { Schema } from '../api/schema';
import { fmtTime } from '../dates/fmt';
import { Icon } from '../ui/Icon';
import { EndEmergency } from './EndEmergency';

const MINUTE_MS = 60_000;
const AGAIN_MS = 2_000;

/** Over a case that is open in an emergency: until when, and the way to end it. When the time is over the page closes. */
export function EmergencyBanner({ caseId, emergency: { id, until } }: { caseId: string; emergency: Schema<'RunningEmergencyDto'> }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [now, setNow] = useState(Date.now);
  const left = Date.parse(until) - now;

  useEffect(() => {
    const timer = setTimeout(() => {
      setNow(Date.now());
      // the server knows whether it is over; this clock may be ahead of its
      if (left <= 0) void client.invalidateQueries({ queryKey: ['case', caseId] });
    }, left > 0 ? Math.min(MINUTE_MS, left) : AGAIN_MS);
    return () => clearTimeout(timer);
  }, [now, left, client, caseId]);

  return (
    <Alert color="orange" icon={<Icon name="warning" />} p="sm" role="status">
      <Group justify="space-between" gap="xs">
        <div>
          <Text fw={600}>{t('access:emergency.banner', { time: fmtTime(until, OFFICE_ZONE) })}</Text>
          <Text size="sm">{t('access:emergency.left', { count: Math.max(0, Math.ceil(left / MINUTE_MS)) })}</Text>
        </div>
        <EndEmergency id={id} caseId={caseId} onEnded={() => void navigate({ to: '/' })} />
      </Group>
    </Alert>
  );
}
