import { Button, Group, MultiSelect, Radio, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { labelAgencies } from '#shared/agencies/agency-label.rules.ts';
import type { SuccessionKind } from '#shared/agencies/succession-kinds.ts';
import { api } from '../../api/client.ts';
import { agencyFilter } from './agency-choice.tsx';
import { successionKindNames } from './agency-words.ts';
import { DayField } from './day-field.tsx';
import { ProposalList } from './proposal-list.tsx';
import styles from './succession.module.css';
import { byHand, whyNotStart } from './succession-draft.ts';
import type { SuccessionInHand } from './use-succession.ts';
import { useToday } from './use-today.ts';

type StepChooseProps = { readonly hand: SuccessionInHand; readonly onNext: () => void };

const kindHelp = {
  rename: 'một cơ quan, mang tên mới',
  merge: 'một hoặc nhiều cơ quan vào một cơ quan',
  split: 'một cơ quan thành nhiều cơ quan',
  dissolve: 'cơ quan kết thúc, việc còn mở giao cơ quan khác',
} satisfies Record<SuccessionKind, string>;

/** Step 1: a proposal that lies ready, or kind, day and old agencies by hand. */
export function StepChoose({ hand, onNext }: StepChooseProps) {
  const { draft, change } = hand;
  const today = useToday();
  const agencies = useQuery(api.agencies.list.queryOptions()).data ?? [];
  const labels = labelAgencies(agencies, draft.happensOn || today);
  const [isAsked, setAsked] = useState(false);
  const all = whyNotStart(draft);
  const reasons: Partial<typeof all> = isAsked ? all : {};
  const next = () => {
    setAsked(true);
    if (all.kind || all.happensOn || all.from) return;
    onNext();
  };
  return (
    <div className={styles.step}>
      <ProposalList hand={hand} onNext={onNext} />
      <section className={styles.panel}>
        <h2 className={styles.heading}>{hand.current === byHand ? 'Tự lập' : 'Theo đề xuất đã chọn'}</h2>
        <div className={styles.start}>
          <Radio.Group
            label="Hình thức sắp xếp"
            value={draft.kind ?? ''}
            error={reasons.kind}
            onChange={(kind) => change({ kind: kind as SuccessionKind })}
          >
            <div className={styles.kinds}>
              {(Object.keys(successionKindNames) as SuccessionKind[]).map((kind) => (
                <Radio
                  key={kind}
                  value={kind}
                  size="xs"
                  label={successionKindNames[kind]}
                  description={kindHelp[kind]}
                />
              ))}
            </div>
          </Radio.Group>
          <div className={styles.startFields}>
            <DayField
              label="Ngày có hiệu lực"
              description="Từ ngày này cơ quan kế thừa nhận việc; cơ quan cũ hoạt động đến hết ngày hôm trước."
              day={draft.happensOn}
              error={reasons.happensOn}
              onDay={(happensOn) => change({ happensOn })}
            />
            <MultiSelect
              label="Cơ quan cũ"
              placeholder={draft.fromAgencyIds.length === 0 ? 'Gõ tên, không cần dấu' : ''}
              data={agencies.map((one) => ({ value: one.id, label: labels.get(one.id) ?? one.name }))}
              value={[...draft.fromAgencyIds]}
              error={reasons.from}
              onChange={(fromAgencyIds) => change({ fromAgencyIds })}
              searchable
              hidePickedOptions
              nothingFoundMessage="Không có cơ quan nào khớp."
              filter={agencyFilter(agencies)}
              maxDropdownHeight={300}
            />
            <Textarea
              label="Căn cứ, ghi chú"
              placeholder="Nghị quyết, quyết định về việc sắp xếp"
              value={draft.note}
              maxLength={2_000}
              autosize
              minRows={1}
              maxRows={5}
              onChange={(event) => change({ note: event.currentTarget.value })}
            />
          </div>
        </div>
      </section>
      <Group justify="flex-end" className={styles.foot}>
        <Button onClick={next}>Tiếp tục</Button>
      </Group>
    </div>
  );
}
