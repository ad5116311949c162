import { notFound } from '@tanstack/react-router';
import { query } from '../../api/office.js';
import { AgreementDetailDocument, AgreementsDocument, type AgreementDetailQuery, type AgreementsQuery } from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';

export type AgreementRow = AgreementsQuery['agreements']['items'][number];
export type Agreement = NonNullable<AgreementDetailQuery['agreement']>;
export type Guests = AgreementDetailQuery['cooperatives'];

export async function loadAgreements(page: number | undefined): Promise<AgreementsQuery['agreements']> {
  return (await query(AgreementsDocument, { skip: skipOf(page), take: PAGE_SIZE })).agreements;
}

export async function loadAgreement(id: string): Promise<{ agreement: Agreement; guests: Guests }> {
  const { agreement, cooperatives } = await query(AgreementDetailDocument, { id });
  if (!agreement) throw notFound();
  return { agreement, guests: cooperatives };
}
