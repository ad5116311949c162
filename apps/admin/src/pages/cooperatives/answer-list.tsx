import { Status } from '@auzolan/ui';
import type { CooperativeDetailQuery, PrincipleAnswerValue } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

type Answer = NonNullable<CooperativeDetailQuery['cooperative']>['principleAnswers'][number];

interface ShownAnswer extends Pick<Answer, 'answer' | 'evidence'> {
  principle: { id: string; title: string; question: string };
}

const TONES = {
  YES: { tone: 'success', icon: 'check' },
  PARTLY: { tone: 'info', icon: 'info' },
  NO: { tone: 'error', icon: 'cross' },
  NOT_SURE: { tone: 'plain', icon: 'info' },
} as const satisfies Record<PrincipleAnswerValue, object>;

/** How a co-op describes itself against the principles, with its evidence. */
export function AnswerList(props: { answers: readonly ShownAnswer[] }) {
  const t = useWords();
  if (!props.answers.length) return <p className="muted">{t('cooperative.noAnswers')}</p>;
  return (
    <ul className="stack stack-tight">
      {props.answers.map(({ principle, answer, evidence }) => (
        <li key={principle.id} className="answer">
          <p><strong>{principle.title}</strong> <Status {...TONES[answer]}>{t(`answer.${answer}`)}</Status></p>
          <p className="muted">{principle.question}</p>
          {evidence && <p>{evidence}</p>}
        </li>
      ))}
    </ul>
  );
}
