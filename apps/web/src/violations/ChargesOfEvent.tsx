import { Text } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useProceedingName } from '../cases/proceedings/useProceedingName';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Surrounded } from './acting';
import { usePerpetratorName } from './usePerpetratorName';

/** "Charged: investigation · no. 12 · art. 137 pt. 3 · Major Asanov · pending": what the law has made of an event. */
export function ChargesOfEvent({ eventId }: { eventId: string }) {
  const { ofCase } = useContext(Surrounded);
  const charges = ofCase?.charges.filter(charge => charge.eventId === eventId && charge.outcome !== 'reclassified') ?? [];
  if (!ofCase || !charges.length) return null;
  return <ul className="plain-list">{charges.map(charge => <li key={charge.id}><ChargeLine charge={charge} ofCase={ofCase} /></li>)}</ul>;
}

function ChargeLine({ charge, ofCase }: { charge: Schema<'ChargeDto'>; ofCase: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const { perpetrators } = useContext(Surrounded);
  const proceedingName = useProceedingName();
  const perpetratorName = usePerpetratorName();
  const { article, part } = charge;
  const accused = perpetrators.find(({ id }) => id === charge.perpetratorId);
  const facts = [
    ...ofCase.proceedings.filter(({ id }) => id === charge.proceedingId).map(proceedingName),
    t(part ? 'cases:charge.articlePart' : 'cases:charge.article', { article, part }),
    accused && perpetratorName(accused),
    t(`law:chargeOutcome.${charge.outcome}`),
  ];
  return (
    <Text size="sm">
      {t('violations:charged')} <LinkAnchor underline="always" to="/cases/$caseId" params={{ caseId: ofCase.id }} search={{ tab: 'proceedings' }}>{facts.filter(Boolean).join(' · ')}</LinkAnchor>
    </Text>
  );
}
