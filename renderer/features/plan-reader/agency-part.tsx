import { Button, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { NameMatch } from '#shared/agencies/name-match.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { toast } from '../../ui/toast.ts';
import { AgencyChoice } from '../agencies/agency-choice.tsx';
import styles from './review.module.css';
import { type NameUse, useNameMatches } from './use-name-matches.ts';
import type { ReviewWork } from './use-review.ts';

type AgencyPartProps = { readonly work: ReviewWork; readonly onRow: (rowId: string) => void };

/** Every body the text names: known to the book, matched once to one of the book, or new. */
export function AgencyPart({ work, onRow }: AgencyPartProps) {
  const { uses, matches, error, refetch } = useNameMatches(work.draft);
  if (error) return <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />;
  if (matches.size === 0 && uses.length > 0) return <Skeleton height={240} m={16} radius={4} />;
  const isUnknown = ({ name }: NameUse) => !matches.get(name)?.agency;
  const unknown = uses.filter(isUnknown);
  return (
    <>
      <div className={styles.part}>
        <p className={styles.soft}>
          {count(uses.length)} tên gọi, {count(unknown.length)} tên chưa có trong sổ. Tên chưa có sẽ được thêm thành cơ
          quan mới; nếu là cơ quan đã có, chọn cơ quan đó một lần, lần sau sổ tự nhận ra.
        </p>
      </div>
      {[...unknown, ...uses.filter((use) => !isUnknown(use))].map((use) => (
        <AgencyLine key={use.name} use={use} match={matches.get(use.name)} work={work} onRow={onRow} />
      ))}
    </>
  );
}

type AgencyLineProps = AgencyPartProps & { readonly use: NameUse; readonly match: NameMatch | undefined };

const standing = (match: NameMatch | undefined): string => {
  if (!match) return 'Đang tìm trong sổ…';
  if (match.agency) return match.by === 'name' ? 'Có trong sổ' : `Tên gọi khác của ${match.agency.name}`;
  return match.isSeveral ? 'Nhiều cơ quan trong sổ cùng tên này: chọn một' : 'Chưa có trong sổ: sẽ thêm mới';
};

function AgencyLine({ use, match, work, onRow }: AgencyLineProps) {
  const cache = useQueryClient();
  const [typed, setTyped] = useState<string | null>(null);
  const remember = useMutation(
    api.agencies.addAlias.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries({ queryKey: api.agencies.key() });
        await toastDone(`Đã nhớ tên gọi "${use.name}".`);
      },
      onError: (error) => toast(sentenceOf(error), 'mind'),
    }),
  );
  const choose = (agencyId: string | null) => {
    const isNamed = match?.isSeveral ?? false;
    const chosen = match?.likely.find(({ id }) => id === agencyId);
    if (agencyId === null) return;
    // A name that several agencies bear is written out in this draft; it can't be an alias of one of them.
    if (isNamed && chosen) work.make({ do: 'rename', name: use.name, to: chosen.name });
    else remember.mutate({ agencyId, alias: use.name });
  };
  const rename = () => {
    const to = typed?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
    if (to !== '' && to !== use.name) work.make({ do: 'rename', name: use.name, to });
    setTyped(null);
  };
  const isUnknown = match !== undefined && match.agency === null;
  return (
    <div className={styles.agency}>
      <div>
        <TextButton underline="hover" c="inherit" fw={600} onClick={() => use.rowId && onRow(use.rowId)}>
          {use.name}
        </TextButton>
        <div className={styles.told}>
          <span className={isUnknown ? styles.unsure : styles.seen}>{standing(match)}</span>
          <span>{count(use.times)} chỗ</span>
          {use.rowId !== null && typed === null && <TextButton onClick={() => setTyped(use.name)}>Sửa tên</TextButton>}
        </div>
        {typed !== null && (
          <form
            className={styles.actions}
            onSubmit={(event) => {
              event.preventDefault();
              rename();
            }}
          >
            <TextInput
              aria-label={`Tên đúng của ${use.name}`}
              flex={1}
              autoFocus
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Button type="submit">Sửa mọi chỗ</Button>
          </form>
        )}
      </div>
      <div>
        {isUnknown && (
          <AgencyChoice
            aria-label={`Cơ quan trong sổ ứng với ${use.name}`}
            placeholder="Là cơ quan nào trong sổ"
            value={null}
            leaveOut={[]}
            onChange={choose}
          />
        )}
        <div className={styles.actions}>
          {isUnknown &&
            match.likely.map(({ id, name }) => (
              <Button key={id} size="compact-xs" variant="light" onClick={() => choose(id)}>
                {name}
              </Button>
            ))}
        </div>
      </div>
    </div>
  );
}
