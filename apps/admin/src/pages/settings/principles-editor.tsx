import { useRouter } from '@tanstack/react-router';
import { Button, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { OfficeForm } from '../../forms/office-form.js';
import { SetPrinciplesDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { PrincipleRow } from './settings.load.js';

interface Draft {
  key: string;
  /** Absent for a new principle; kept ones keep the answers to them. */
  id?: string;
  title: string;
  question: string;
}

/** The principles co-ops answer to, in order; buttons move them, no dragging needed. */
export function PrinciplesEditor(props: { principles: readonly PrincipleRow[] }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const [drafts, setDrafts] = useState<Draft[]>(() => props.principles.map(({ id, title, question }) => ({ key: id, id, title, question })));
  const change = (key: string, part: Partial<Draft>): void => setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));
  function moveUp(index: number): void {
    const next = [...drafts];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index - 1, 0, moved);
    setDrafts(next);
  }
  return (
    <section className="stack">
      <h2>{t('principles.title')}</h2>
      <p className="muted">{t('principles.lead')}</p>
      <OfficeForm
        label={t('principles.title')} submit={t('principles.save')}
        also={<Button onClick={() => setDrafts([...drafts, { key: crypto.randomUUID(), title: '', question: '' }])}>{t('principles.add')}</Button>}
        save={async () => {
          await mutate(SetPrinciplesDocument, { input: { principles: drafts.map(({ id, title, question }) => ({ id, title: title.trim(), question: question.trim() })) } });
          await router.invalidate({ sync: true });
          toast(t('form.saved'));
        }}
      >
        <ol className="stack">
          {drafts.map((draft, index) => (
            <li key={draft.key} className="answer stack stack-tight">
              <FormText name={`principles.${index}.title`} label={t('principles.name', { number: index + 1 })} required maxLength={200} value={draft.title} onChange={(event) => change(draft.key, { title: event.target.value })} />
              <FormText name={`principles.${index}.question`} label={t('principles.question')} required maxLength={500} value={draft.question} onChange={(event) => change(draft.key, { question: event.target.value })} />
              <div className="row">
                {index > 0 && <Button aria-label={t('principles.upThis', { title: draft.title })} onClick={() => moveUp(index)}>{t('principles.up')}</Button>}
                <Button look="danger" aria-label={t('principles.removeThis', { title: draft.title })} onClick={() => setDrafts(drafts.filter((other) => other.key !== draft.key))}>{t('hours.remove')}</Button>
              </div>
            </li>
          ))}
        </ol>
      </OfficeForm>
    </section>
  );
}
