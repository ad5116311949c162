import { useRouter } from '@tanstack/react-router';
import { Button } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormArea, FormSelect } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { AnswerPrinciplesDocument, type CooperativeDetailQuery, type PrincipleAnswerValue } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Cooperative } from './cooperatives.load.js';

const VALUES = ['YES', 'PARTLY', 'NO', 'NOT_SURE'] as const satisfies readonly PrincipleAnswerValue[];

/** A co-op's answers to the federation's principles, each with its evidence; unanswered ones are left out. */
export function AnswersForm(props: { cooperative: Cooperative; principles: CooperativeDetailQuery['principles']; onSaved: () => void; onCancel: () => void }) {
  const t = useWords();
  const router = useRouter();
  const { cooperative, principles } = props;
  return (
    <OfficeForm
      label={t('cooperative.answers')} submit={t('form.save')} also={<Button onClick={props.onCancel}>{t('form.cancel')}</Button>}
      save={async (data) => {
        const answers = principles.flatMap((principle) => {
          const answer = VALUES.find((value) => value === textOf(data, `answer-${principle.id}`));
          return answer ? [{ principleId: principle.id, answer, evidence: textOf(data, `evidence-${principle.id}`) }] : [];
        });
        await mutate(AnswerPrinciplesDocument, { input: { cooperativeId: cooperative.id, answers } });
        await router.invalidate({ sync: true });
        props.onSaved();
      }}
    >
      {principles.map((principle) => {
        const given = cooperative.principleAnswers.find((answer) => answer.principle.id === principle.id);
        return (
          <fieldset key={principle.id} className="stack stack-tight answer">
            <legend><strong>{principle.title}</strong></legend>
            <FormSelect name={`answer-${principle.id}`} label={principle.question} defaultValue={given?.answer ?? ''}>
              <option value="">{t('kit.choose')}</option>
              {VALUES.map((value) => <option key={value} value={value}>{t(`answer.${value}`)}</option>)}
            </FormSelect>
            <FormArea name={`evidence-${principle.id}`} label={t('cooperative.evidence')} defaultValue={given?.evidence ?? ''} />
          </fieldset>
        );
      })}
    </OfficeForm>
  );
}
