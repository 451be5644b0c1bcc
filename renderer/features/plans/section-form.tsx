import { Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Plan, Section } from '#shared/plans/plan.ts';
import { whyNotSection, withSectionsBelow } from '#shared/plans/section-order.rules.ts';
import { sectionName } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { RemoveButton } from '../trash/remove-button.tsx';
import styles from './sections-part.module.css';
import { planDraftKey } from './use-plan-words.ts';
import { useWritten } from './use-written.ts';
import formStyles from './written-form.module.css';
import { WrittenForm } from './written-form.tsx';

const asItIs = 'giu';
const atEnd = 'cuoi';
/** `place`: where the section goes: as it is, to the end, or before another. */
type SectionWords = {
  readonly label: string;
  readonly title: string;
  readonly parentId: string;
  readonly place: string;
};

const labels = { label: 'Số mục', title: 'Tên mục', parentId: 'Thuộc mục', place: 'Vị trí' };

const wordsOf = (section: Section | null | undefined): SectionWords => ({
  label: section?.label ?? '',
  title: section?.title ?? '',
  parentId: section?.parentId ?? '',
  place: section ? asItIs : atEnd,
});

type SectionFormProps = { readonly plan: Plan; readonly section: Section | null; readonly onLeave: () => void };

export function SectionForm({ plan, section, onLeave }: SectionFormProps) {
  const cache = useQueryClient();
  const own = section?.id ?? 'moi';
  const done = async (sentence: string) => {
    await cache.invalidateQueries();
    await toastDone(sentence);
    onLeave();
  };
  const form = useWritten({
    key: planDraftKey(plan.id, `muc/${own}`),
    saved: wordsOf(section),
    savedVersion: section?.version ?? null,
    check: ({ label, title, parentId }: SectionWords) => {
      const reason = whyNotSection(plan.sections, { id: own, label: label.trim(), title, parentId: parentId || null });
      return reason === null ? [] : [{ path: reason.startsWith('Thuộc mục') ? 'parentId' : 'label', reason }];
    },
    send: ({ label, title, parentId, place }, seenVersion) =>
      api.plans.keepSection.call({
        planId: plan.id,
        sectionId: section?.id ?? null,
        seenVersion,
        label,
        title,
        parentId: parentId || null,
        ...(place === asItIs ? {} : { beforeId: place === atEnd ? null : place }),
      }),
    fetchNewest: async () => {
      const question = api.plans.get.queryOptions({ input: { planId: plan.id }, staleTime: 0 });
      const newest = (await cache.fetchQuery(question)).sections.find((one) => one.id === section?.id);
      return { words: wordsOf(newest), seenVersion: newest?.version ?? null };
    },
    onKept: () => done(section ? 'Đã lưu mục.' : 'Đã thêm mục.'),
  });
  const inside = section ? withSectionsBelow(plan.sections, section.id) : new Set<string>();
  const others = plan.sections
    .filter((one) => !inside.has(one.id))
    .map((one) => ({ value: one.id, label: `${sectionName(one.label)} ${one.title}`.trim() }));
  const { words, write } = form;
  return (
    <div className={styles.form}>
      <WrittenForm form={form} labels={labels} saveLabel={section ? 'Lưu mục' : 'Thêm mục'} onLeave={onLeave} isInline>
        <div className={formStyles.fields}>
          <TextInput
            className={formStyles.third}
            label={labels.label}
            value={words.label}
            error={form.reasonOf('label')}
            maxLength={60}
            autoComplete="off"
            onChange={(event) => write({ label: event.currentTarget.value })}
          />
          <TextInput
            style={{ gridColumn: 'span 4' }}
            label={labels.title}
            value={words.title}
            error={form.reasonOf('title')}
            maxLength={1_000}
            autoComplete="off"
            onChange={(event) => write({ title: event.currentTarget.value })}
          />
          <Select
            className={formStyles.half}
            label={labels.parentId}
            placeholder="Không thuộc mục nào"
            data={others}
            value={words.parentId || null}
            error={form.reasonOf('parentId')}
            searchable
            clearable
            clearSectionMode="clear"
            onChange={(parentId) => write({ parentId: parentId ?? '' })}
          />
          <Select
            className={formStyles.half}
            label={labels.place}
            data={[
              ...(section ? [{ value: asItIs, label: 'Giữ nguyên' }] : []),
              ...others.map(({ value, label }) => ({ value, label: `Trước ${label}` })),
              { value: atEnd, label: 'Cuối danh sách' },
            ]}
            value={words.place}
            error={form.reasonOf('beforeId')}
            searchable
            allowDeselect={false}
            onChange={(place) => place && write({ place })}
          />
        </div>
      </WrittenForm>
      {section && (
        <RemoveButton
          label="Xóa mục này…"
          removing={{
            title: `Xóa mục ${sectionName(section.label)}`,
            done: 'Đã xóa mục.',
            table: 'sections',
            ids: [section.id],
            remove: (reason) =>
              api.plans.removeSection.call({
                planId: plan.id,
                sectionId: section.id,
                seenVersion: section.version,
                reason,
              }),
            onGone: onLeave,
          }}
        />
      )}
    </div>
  );
}
