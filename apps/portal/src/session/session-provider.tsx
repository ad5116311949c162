import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { forgetAnswers, useQuery } from '../data/use-query.js';
import { MeDocument } from '../gql/graphql.js';
import { clearMirror } from '../offline/mirror.js';
import { actingForChoices, actingForHeader, chosenActingFor, storedActingFor, storeActingFor, type ActingFor, type Me } from './acting-for.js';
import { SIGN_IN_NEEDED } from './api.js';

export interface Session {
  /** Undefined while it is not known yet; null for nobody. */
  me: Me | null | undefined;
  actingFor: ActingFor | null;
  choices: ActingFor[];
  actFor: (choice: ActingFor) => void;
  /** Reads again who is signed in, after signing in or joining. */
  refresh: () => void;
  /** Forgets everything on this device, after the server ended the session. */
  forget: () => Promise<void>;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('SessionProvider is missing above this component');
  return session;
}

export function SessionProvider(props: { children: ReactNode }) {
  const { data, error, reload } = useQuery(MeDocument, {}, '@me');
  const [chosen, setChosen] = useState(storedActingFor);
  const [ended, setEnded] = useState(false);

  useEffect(() => {
    const end = () => setEnded(true);
    addEventListener(SIGN_IN_NEEDED, end);
    return () => removeEventListener(SIGN_IN_NEEDED, end);
  }, []);

  const me = ended ? null : (data?.me ?? (data || error ? null : undefined));
  const choices = useMemo(() => (me ? actingForChoices(me) : []), [me]);
  const actingFor = chosenActingFor(choices, chosen);
  const header = actingFor && actingForHeader(actingFor);
  if (header && header !== storedActingFor()) storeActingFor(header);

  const actFor = useCallback((choice: ActingFor) => {
    storeActingFor(actingForHeader(choice));
    forgetAnswers();
    setChosen(actingForHeader(choice));
  }, []);
  const refresh = useCallback(() => {
    setEnded(false);
    reload();
  }, [reload]);
  const forget = useCallback(async () => {
    storeActingFor(null);
    forgetAnswers();
    await clearMirror();
    setEnded(true);
  }, []);

  const session = { me, actingFor, choices, actFor, refresh, forget };
  return <SessionContext.Provider value={session}>{props.children}</SessionContext.Provider>;
}
