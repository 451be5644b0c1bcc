import { Group, Radio, Select, TextInput } from '@mantine/core';
import { type DutyWords, dueWayNames, dueWays, dutyLabels } from './duty-words.ts';
import type { WrittenForm } from './use-written.ts';
import styles from './written-form.module.css';

const months = Array.from({ length: 12 }, (_, at) => String(at + 1));

/** By when a report is owed: every year, once, or nobody has written it. */
export function DutyDue({ form }: { readonly form: WrittenForm<DutyWords> }) {
  const { words, write, reasonOf } = form;
  return (
    <>
      <Radio.Group
        className={styles.whole}
        label={dutyLabels.dueWay}
        value={words.dueWay}
        onChange={(way) => write({ dueWay: dueWays.find((one) => one === way) ?? 'none' })}
      >
        <Group gap={18} my={4}>
          {dueWays.map((way) => (
            <Radio key={way} value={way} label={dueWayNames[way]} size="xs" />
          ))}
        </Group>
      </Radio.Group>
      {words.dueWay === 'yearly' && (
        <>
          <TextInput
            className={styles.half}
            label={dutyLabels.dueDay}
            error={reasonOf('dueDay')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={2}
            value={words.dueDay}
            onChange={(event) => write({ dueDay: event.currentTarget.value })}
          />
          <Select
            className={styles.half}
            label={dutyLabels.dueMonth}
            error={reasonOf('dueMonth')}
            data={months.map((value) => ({ value, label: `Tháng ${value}` }))}
            value={words.dueMonth || null}
            onChange={(month) => write({ dueMonth: month ?? '' })}
          />
        </>
      )}
      {words.dueWay === 'once' && (
        <TextInput
          className={styles.half}
          label={dutyLabels.dueOn}
          description="Ngày/tháng/năm hoặc tháng/năm."
          error={reasonOf('dueOn')}
          autoComplete="off"
          value={words.dueOn}
          onChange={(event) => write({ dueOn: event.currentTarget.value })}
        />
      )}
    </>
  );
}
