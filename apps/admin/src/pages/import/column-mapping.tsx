import { TARGET_FIELDS } from '@auzolan/directory';
import { useRouter } from '@tanstack/react-router';
import { SelectField, useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { MapImportColumnsDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Run } from './import.load.js';

/** Which column fills which field; saving checks all rows again. */
export function ColumnMapping(props: { run: Run; editable: boolean }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const { run } = props;
  const rows = run.columns.map((column, index) => (
    <tr key={column.name} role="row">
      <th scope="row" role="rowheader">{column.name}</th>
      <td role="cell" data-label={t('columns.sample')}>{column.sample}</td>
      <td role="cell" data-label={t('columns.field')}>
        {props.editable ? (
          <SelectField name={`column-${index}`} label={<span className="visually-hidden">{t('columns.fieldOf', { name: column.name })}</span>} defaultValue={column.field ?? ''}>
            <option value="">{t('columns.leaveOut')}</option>
            {TARGET_FIELDS.map((field) => <option key={field} value={field}>{t(`field.${field}`)}</option>)}
          </SelectField>
        ) : column.field && TARGET_FIELDS.some((field) => field === column.field) ? t(`field.${column.field as (typeof TARGET_FIELDS)[number]}`) : t('columns.leaveOut')}
      </td>
    </tr>
  ));
  const table = (
    <div className="table-scroll">
      <table className="table table-cards" role="table">
        <caption className="visually-hidden">{t('columns.title')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">{t('columns.column')}</th>
            <th scope="col" role="columnheader">{t('columns.sample')}</th>
            <th scope="col" role="columnheader">{t('columns.field')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">{rows}</tbody>
      </table>
    </div>
  );
  return (
    <details className="more section-details" open={props.editable && run.columns.every((column) => column.field !== 'name')}>
      <summary><h2>{t('columns.title')}</h2></summary>
      {props.editable ? (
        <OfficeForm
          label={t('columns.title')} submit={t('columns.save')}
          save={async (data) => {
            const columns = run.columns.map((column, index) => ({ name: column.name, field: textOrNull(data, `column-${index}`) }));
            await mutate(MapImportColumnsDocument, { input: { id: run.id, columns } });
            await router.invalidate({ sync: true });
            toast(t('columns.saved'));
          }}
        >
          <p className="muted">{t('columns.hint')}</p>
          {table}
        </OfficeForm>
      ) : table}
    </details>
  );
}
