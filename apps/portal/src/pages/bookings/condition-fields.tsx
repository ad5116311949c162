import { Button, SelectField, TextArea, TextField } from '@auzolan/ui';
import type { ConditionRating } from '../../gql/graphql.js';
import { sendPicture } from './send-picture.js';
import { useActionText } from './use-action-text.js';

export const RATINGS: readonly ConditionRating[] = ['GOOD', 'WORN', 'DAMAGED', 'UNUSABLE'];

/** What someone says of the state of a thing; without a rating: as the last return left it. */
export interface Said {
  rating: ConditionRating | null;
  note: string;
  pictures: readonly File[];
}

/** In what state a thing is, what is to be seen, and pictures of it. `asBefore` lets one say nothing new. */
export function ConditionFields({ said, onChange, asBefore = false }: { said: Said; onChange: (said: Said) => void; asBefore?: boolean }) {
  const t = useActionText();
  return (
    <>
      <SelectField label={t('return.state')} value={said.rating ?? ''} onChange={(event) => onChange({ ...said, rating: (event.currentTarget.value || null) as ConditionRating | null })}>
        {asBefore && <option value="">{t('out.asBefore')}</option>}
        {RATINGS.map((one) => <option key={one} value={one}>{t(`rating.${one}`)}</option>)}
      </SelectField>
      {said.rating && (
        <>
          <TextArea label={t('return.note')} optional value={said.note} maxLength={2000} onInput={(event) => onChange({ ...said, note: event.currentTarget.value })} />
          <PicturesField pictures={said.pictures} onChange={(pictures) => onChange({ ...said, pictures })} />
        </>
      )}
    </>
  );
}

/** Pictures, one after the other or several at once; each can be taken out again. A plain file field: it works with keys and with a camera. */
export function PicturesField(props: { pictures: readonly File[]; onChange: (pictures: readonly File[]) => void }) {
  const t = useActionText();
  const { pictures } = props;
  return (
    <div className="stack stack-tight">
      <TextField
        label={t('return.picture')} optional type="file" multiple accept="image/jpeg,image/png,image/webp"
        onChange={(event) => {
          props.onChange([...pictures, ...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {pictures.length > 0 && (
        <ul className="stack stack-tight">
          {pictures.map((picture, place) => (
            <li key={`${picture.name}${place}`} className="row">
              <span>{picture.name}</span>
              <Button onClick={() => props.onChange(pictures.filter((_, other) => other !== place))} aria-label={t('return.withoutName', { name: picture.name })}>{t('return.without')}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Sends pictures one after the other. @param onSent hears what is left after each, so that trying again sends none twice */
export async function sendPictures(path: string, pictures: readonly File[], onSent: (left: readonly File[]) => void): Promise<void> {
  for (const [place, picture] of pictures.entries()) {
    await sendPicture(path, picture);
    onSent(pictures.slice(place + 1));
  }
}
