import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '@auzolan/ui';
import { useTroubleText } from '../forms/trouble.js';
import { useWords } from '../messages/use-words.js';

/** A page that could not be read: why, and one way on. */
export function RouteTrouble(props: ErrorComponentProps) {
  const t = useWords();
  const router = useRouter();
  const describe = useTroubleText();
  return (
    <div className="page stack">
      <h1>{t('trouble.title')}</h1>
      <p role="alert">{describe(props.error)}</p>
      <p className="row">
        <Button look="primary" onClick={() => { props.reset(); void router.invalidate({ sync: true }); }}>{t('trouble.again')}</Button>
        <Link to="/" className="button">{t('trouble.home')}</Link>
      </p>
    </div>
  );
}

/** An address that leads nowhere, or to something that is gone or not ours to see. */
export function NotFound() {
  const t = useWords();
  return (
    <div className="page stack">
      <h1>{t('trouble.notFound')}</h1>
      <p>{t('trouble.notFoundText')}</p>
      <p><Link to="/" className="button">{t('trouble.home')}</Link></p>
    </div>
  );
}

/** The same outside the office's frame, where no main part stands around it. */
export function BareTrouble(props: ErrorComponentProps) {
  return <main id="content"><RouteTrouble {...props} /></main>;
}

export function BareNotFound() {
  return <main id="content"><NotFound /></main>;
}
