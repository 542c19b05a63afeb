import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import { grantsQuery } from '../staff/staff-query';

/** The way to one's own internship, for who is an intern or was one. */
export function InternshipMenuItem() {
  const { t } = useTranslation();
  const { userId } = useSession();
  const { data: grants } = useQuery(grantsQuery(userId));
  if (!grants?.some(({ role }) => role === 'intern')) return null;
  return <Menu.Item renderRoot={props => <Link {...props} to="/growth/$userId" params={{ userId }} />}>{t('web:screen.internship')}</Menu.Item>;
}
