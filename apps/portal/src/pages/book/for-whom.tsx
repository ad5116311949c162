import { SelectField } from '@auzolan/ui';
import { useQuery } from '../../data/use-query.js';
import { CooperativeMembersDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/session-provider.js';

export interface PersonHelped {
  id: string;
  name: string;
}

/** For coordinators: book for someone of their co-op who has no phone. The booking says who helped. */
export function ForWhom(props: { chosen: PersonHelped | null; onChoose: (person: PersonHelped | null) => void }) {
  const t = useText();
  const { actingFor, me } = useSession();
  const cooperativeId = actingFor?.coordinates ? actingFor.cooperative?.id : undefined;
  const query = useQuery(CooperativeMembersDocument, { cooperativeId: cooperativeId ?? '' }, cooperativeId ? 'members' : null);
  const own = me?.memberships.map((membership) => membership.memberId) ?? [];
  const others = query.data?.members.items.filter((member) => !own.includes(member.id)) ?? [];
  if (others.length === 0) return null;
  return (
    <SelectField
      id="for-whom"
      label={t('forWhom.label')}
      hint={t('forWhom.hint')}
      value={props.chosen?.id ?? ''}
      onChange={(event) => props.onChoose(others.find((member) => member.id === event.currentTarget.value) ?? null)}
    >
      <option value="">{t('forWhom.me')}</option>
      {others.map((member) => <option key={member.id} value={member.id}>{member.name}</option>)}
    </SelectField>
  );
}
