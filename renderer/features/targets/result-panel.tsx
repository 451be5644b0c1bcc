import { Select, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { Period } from '#shared/periods/period.ts';
import type { Target, TargetFigure } from '#shared/targets/target.ts';
import { shortDate } from '#shared/words/dates.ts';
import { matchesFolded } from '#shared/words/fold.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { useActor } from '../../api/session.ts';
import styles from '../../ui/side-drawer.module.css';
import { WarningNote } from '../../ui/warning-note.tsx';
import { useEntryLock } from '../progress/use-entry-lock.ts';
import { RemoveButton } from '../trash/remove-button.tsx';
import { ResultForm } from './result-form.tsx';
import { wholePlan } from './result-words.ts';

type ResultPanelProps = {
  readonly target: Target;
  readonly opened: TargetFigure;
  readonly chosen: string | undefined;
  readonly onChoose: (agencyId: string) => void;
  /** The periods of the plan; undefined while they are read. */
  readonly periods: readonly Period[] | undefined;
};

const unlike = (known: readonly AgencyName[]) => (agency: AgencyName) => !known.some(({ id }) => id === agency.id);

/** Recording for the whole plan or for one agency; a liaison records for the own agency only. */
export function ResultPanel({ target, opened, chosen, onChoose, periods }: ResultPanelProps) {
  const actor = useActor();
  const isCompiler = actor?.roles.includes('compiler') ?? false;
  const isRecorder = isCompiler || (actor?.roles.includes('liaison') ?? false);
  const { data: agencies } = useQuery(
    api.agencies.list.queryOptions({ input: { asOf: `${opened.year}-12-31` }, staleTime: 60_000, enabled: isRecorder }),
  );
  if (!isRecorder) return null;
  const told = opened.results.flatMap((result) => result.agency ?? []);
  const first = [...(target.lead ? [target.lead] : []), ...told].filter(
    ({ id }, at, all) => all.findIndex((one) => one.id === id) === at,
  );
  const offered = [...first, ...(agencies ?? []).filter(unlike(first))].filter(
    ({ id }) => isCompiler || id === actor?.agencyId,
  );
  const usual = told.length > 0 && !opened.figure?.isOfWhole ? (told[0]?.id ?? wholePlan) : wholePlan;
  const agencyId = chosen ?? (isCompiler ? usual : offered[0]?.id);
  if (agencyId === undefined) return null;
  return (
    <section className={styles.section} style={{ marginTop: 16 }}>
      <h2 className={styles.heading}>Ghi kết quả</h2>
      <div className={styles.form}>
        <Select
          label="Kết quả của"
          data={[
            ...(isCompiler ? [{ value: wholePlan, label: 'Toàn kế hoạch (số chung)' }] : []),
            ...offered.map(({ id, name }) => ({
              value: id,
              label: id === target.lead?.id ? `${name} (chủ trì)` : name,
            })),
          ]}
          value={agencyId}
          onChange={(value) => value && onChoose(value)}
          filter={({ options, search }) =>
            options.filter((option) => 'value' in option && matchesFolded(option.label, search))
          }
          nothingFoundMessage="Không có cơ quan nào khớp."
          searchable
          allowDeselect={false}
        />
        {agencyId === wholePlan && told.length > 0 && (
          <WarningNote>
            {count(told.length)} cơ quan đã báo cáo riêng. Khi ghi số chung, số này được dùng thay cho số tổng hợp từ
            các cơ quan.
          </WarningNote>
        )}
        <RecordedResult
          key={`${opened.year}/${agencyId}`}
          target={target}
          opened={opened}
          agencyId={agencyId}
          periods={periods}
        />
      </div>
    </section>
  );
}

type RecordedResultProps = Pick<ResultPanelProps, 'target' | 'opened' | 'periods'> & { readonly agencyId: string };

/** The form of one result: where one of a period speaks for the year, it is that one which is put right. */
function RecordedResult({ target, opened, agencyId, periods }: RecordedResultProps) {
  const recorded = opened.results.find((result) => (result.agency?.id ?? wholePlan) === agencyId);
  const period = periods?.find(({ id }) => id === recorded?.periodId) ?? null;
  const lock = useEntryLock(period, agencyId);
  const isKnown = (recorded?.periodId ?? null) === (period?.id ?? null) && !lock.isPending;
  if (!isKnown) return <Skeleton height={120} radius={4} />;
  const of = period ? `: ${period.name}` : ` năm ${opened.year}`;
  return (
    <>
      {period && (
        <p className={styles.soft}>
          Số của năm đang lấy từ {period.name}, số liệu đến {shortDate(period.coversTo)}: sửa ở đây là sửa số của kỳ đó.
        </p>
      )}
      {lock.why === null ? (
        <ResultForm target={target} opened={opened} agencyId={agencyId} needsReason={lock.needsReason} />
      ) : (
        <WarningNote>{lock.why}</WarningNote>
      )}
      {recorded && lock.why === null && !lock.needsReason && (
        <RemoveButton
          label="Xóa kết quả đã ghi…"
          removing={{
            title: `Xóa kết quả${of}${recorded.agency ? `, ${recorded.agency.name}` : ''}`,
            done: `Đã xóa kết quả${of}.`,
            table: null,
            ids: [],
            remove: (reason) =>
              api.targets.removeResult.call({ resultId: recorded.id, seenVersion: recorded.version, reason }),
          }}
        />
      )}
    </>
  );
}
