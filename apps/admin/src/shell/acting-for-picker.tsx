import { getRouteApi, useRouter } from '@tanstack/react-router';
import { SelectField, WovenMark } from '@auzolan/ui';
import { chooseActingFor } from '../api/acting-for.js';
import { useWords } from '../messages/use-words.js';
import { forgetSession, type Me } from './session.js';

const route = getRouteApi('/office');

interface Choice {
  value: string;
  label: string;
}

/** All whom a person may speak for: each federation, and each co-op in it. */
function choicesOf(me: Me): Choice[] {
  const several = me.memberships.length > 1;
  return me.memberships.flatMap((membership) => [
    { value: `${membership.federationId}/`, label: membership.federationName },
    ...membership.cooperatives.map((cooperative) => ({
      value: `${membership.federationId}/${cooperative.id}`,
      label: several ? `${cooperative.name} · ${membership.federationName}` : cooperative.name,
    })),
  ]);
}

/** Whom one speaks for; every request and every entry in the activity carries it. */
export function ActingFor() {
  const t = useWords();
  const router = useRouter();
  const { me, acting } = route.useRouteContext();
  const current = `${acting.federation.id}/${acting.cooperative?.id ?? ''}`;
  async function choose(value: string): Promise<void> {
    chooseActingFor(value);
    forgetSession();
    await router.invalidate({ sync: true });
  }
  return (
    <div className="acting-for">
      <WovenMark id={acting.cooperative?.id ?? acting.federation.id} />
      <div className="rail-word acting-for-choice">
        <SelectField label={t('shell.actingFor')} hint={acting.member.name} value={current} onChange={(event) => void choose(event.target.value)}>
          {choicesOf(me).map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </SelectField>
      </div>
    </div>
  );
}
