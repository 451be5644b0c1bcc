import { Button, Checkbox, VisuallyHidden } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { exchangeFormNames } from '#shared/exchange/exchange-names.ts';
import type { GivenLast } from '#shared/packages/packages.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { moment, shortDate } from '#shared/words/dates.ts';
import { submissionNames } from '#shared/words/labels.ts';
import { figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { saveFile } from '../../ui/save-file.ts';
import styles from './packages.module.css';

type GiveTableProps = {
  readonly periodId: string;
  readonly round: readonly Submission[];
  readonly given: readonly GivenLast[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
};

/** The agencies of a period: how they stand, when they were last given something, and one file at once. */
export function GiveTable({ periodId, round, given, picked, onPick }: GiveTableProps) {
  const cache = useQueryClient();
  const last = new Map(given.map((one) => [one.agencyId, one]));
  const isAll = round.length > 0 && round.every(({ agency }) => picked.has(agency.id));
  const one = useMutation(
    api.packages.giveFile.mutationOptions({
      onSuccess: async (file) => {
        saveFile(file);
        await cache.invalidateQueries({ queryKey: api.packages.given.key() });
      },
    }),
  );
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onPick(next);
  };
  const isMaking = (agencyId: string, kind: string) =>
    one.isPending && one.variables.agencyId === agencyId && one.variables.kind === kind;
  return (
    <>
      {one.error && <ErrorBox sentence={sentenceOf(one.error)} />}
      <table className={styles.table} aria-label="Cơ quan trong kỳ">
        <thead>
          <tr>
            <th scope="col" className={styles.pick}>
              <Checkbox
                size="xs"
                aria-label="Chọn mọi cơ quan"
                checked={isAll}
                indeterminate={picked.size > 0 && !isAll}
                onChange={() => onPick(isAll ? new Set() : new Set(round.map(({ agency }) => agency.id)))}
              />
            </th>
            <th scope="col">Cơ quan</th>
            <th scope="col">Nhiệm vụ</th>
            <th scope="col">Trạng thái</th>
            <th scope="col">Hạn gửi</th>
            <th scope="col">Gửi đi lần cuối</th>
            <th scope="col">
              <VisuallyHidden>Việc làm được</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {round.map(({ agency, taskCount, state, dueOn }) => (
            <tr key={agency.id}>
              <td className={styles.pick}>
                <Checkbox
                  size="xs"
                  aria-label={`Chọn ${agency.name}`}
                  checked={picked.has(agency.id)}
                  onChange={() => toggle(agency.id)}
                />
              </td>
              <td>{agency.name}</td>
              <td>{figure(taskCount)}</td>
              <td>{submissionNames[state]}</td>
              <td>{shortDate(dueOn)}</td>
              <td>{givenWords(last.get(agency.id))}</td>
              <td className={styles.tools}>
                {(['package', 'excel'] as const).map((kind) => (
                  <Button
                    key={kind}
                    size="compact-sm"
                    variant="subtle"
                    aria-label={`${exchangeFormNames[kind]} của ${agency.name}`}
                    loading={isMaking(agency.id, kind)}
                    onClick={() => one.mutate({ periodId, agencyId: agency.id, kind })}
                  >
                    {exchangeFormNames[kind]}
                  </Button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const givenWords = (last: GivenLast | undefined): string =>
  last ? `${moment(last.givenAt)} (${last.forms.map((form) => exchangeFormNames[form]).join(', ')})` : 'Chưa';
