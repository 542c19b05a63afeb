import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Section';
import { EnquiryList } from './EnquiryList';
import { enquiriesQuery } from './enquiry-query';

/** The enquiry from which a client was taken on, and those with which he came back. */
export function ClientEnquiries({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(enquiriesQuery({ clientId })).data;
  if (!found?.pages[0].items.length) return null;
  return <Section title={t('desk:list.title')}><EnquiryList filters={{ clientId }} empty={t('desk:list.empty')} /></Section>;
}
