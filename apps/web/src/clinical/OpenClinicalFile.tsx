import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import { LinkButton } from '../ui/LinkButton';
import { Section } from '../ui/Section';

/** The way to the clinical file, for who is a specialist and nothing else. Whether anything is in it the client's page does not ask. */
export function OpenClinicalFile({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const { roles } = useSession();
  if (roles.some(role => role !== 'specialist')) return null;
  return (
    <Section title={t('clinical:title')} actions={<LinkButton size="xs" to="/clients/$clientId/clinical" params={{ clientId }}>{t('clinical:open')}</LinkButton>}>
      {t('clinical:wall')}
    </Section>
  );
}
