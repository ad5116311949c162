import { createColumnHelper, tableFeatures, useTable, type RowData, type TableOptions } from '@tanstack/react-table';
import type { ReactNode } from 'react';

const features = tableFeatures({});
type Features = typeof features;

/** Column helper for DataTable; sorting, filters and pages are the server's work. */
export function columnsFor<Row extends RowData>() {
  return createColumnHelper<Features, Row>();
}
export type Columns<Row extends RowData> = TableOptions<Features, Row>['columns'];

/**
 * Server-made rows in a real table; below 640 px each row is a card whose cells
 * carry their column's words. Roles are spelled out because a browser drops
 * table semantics when CSS changes `display`. `columns` must be stable between renders.
 */
export function DataTable<Row extends RowData>(props: {
  caption: ReactNode;
  columns: Columns<Row>;
  rows: readonly Row[];
  rowId: (row: Row) => string;
}) {
  const table = useTable({ features, columns: props.columns, data: props.rows as Row[], getRowId: props.rowId });
  return (
    <div className="table-scroll">
      <table className="table table-cards" role="table">
        <caption className="visually-hidden">{props.caption}</caption>
        <thead role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row">
              {group.headers.map((header) => <th key={header.id} scope="col" role="columnheader"><table.FlexRender header={header} /></th>)}
            </tr>
          ))}
        </thead>
        <tbody role="rowgroup">
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} role="row">
              {row.getAllCells().map((cell, index) => index === 0
                ? <th key={cell.id} scope="row" role="rowheader"><table.FlexRender cell={cell} /></th>
                : <td key={cell.id} role="cell" data-label={String(cell.column.columnDef.header)}><table.FlexRender cell={cell} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
