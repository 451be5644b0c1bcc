import type { OverviewRow } from '#shared/overview/overview.ts';
import { timelinesses } from '#shared/tasks/timeliness.rules.ts';
import { standingNames } from '#shared/words/labels.ts';
import { TimelinessMark } from '../../ui/timeliness-mark.tsx';
import charted from './charted-rows.module.css';
import { FigureLink } from './figure-link.tsx';

type StandingTableProps = { readonly rows: readonly OverviewRow[]; readonly caption: string; readonly head: string };

/** The figures of the chart beside it, in the same order; each opens its tasks. */
export function StandingTable({ rows, caption, head }: StandingTableProps) {
  return (
    <table className={`${charted.table} ${charted.standing}`}>
      <caption className={charted.unseen}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className={charted.number}>
            Nhiệm vụ
          </th>
          {timelinesses.map((one) => (
            <th key={one} scope="col" className={charted.number}>
              <TimelinessMark timeliness={one} />
            </th>
          ))}
          <th scope="col" className={charted.number}>
            {standingNames['not-reported']}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <StandingRow key={row.id ?? ''} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function StandingRow({ row }: { readonly row: OverviewRow }) {
  const name = row.id === null ? 'Chưa có chủ trì' : row.name;
  return (
    <tr>
      <th scope="row" title={name}>
        {name}
      </th>
      <td className={charted.number}>
        <FigureLink figure={row.total} label={name} />
      </td>
      {timelinesses.map((one) => (
        <td key={one} className={charted.number} data-timeliness={one}>
          <FigureLink figure={row.buckets[one]} label={name} />
        </td>
      ))}
      <td className={charted.number}>
        <FigureLink figure={row.notReported} label={name} />
      </td>
    </tr>
  );
}
