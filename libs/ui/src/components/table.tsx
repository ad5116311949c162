import type { ReactNode } from 'react';

export interface TableColumn<Row> {
  key: string;
  label: string;
  numeric?: boolean;
  cell: (row: Row) => ReactNode;
}

/**
 * A real table with a caption; below 640 px every row becomes a card whose
 * cells carry their column's label. The first column heads the row.
 */
export function Table<Row>(props: {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}) {
  return (
    <table className="table table-cards">
      <caption className={props.captionHidden ? 'visually-hidden' : undefined}>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column.key} scope="col" className={column.numeric ? 'numeric' : undefined}>{column.label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={props.rowKey(row)}>
            {props.columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row">{column.cell(row)}</th>
              ) : (
                <td key={column.key} data-label={column.label} className={column.numeric ? 'numeric' : undefined}>{column.cell(row)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
