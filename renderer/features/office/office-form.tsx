import { Button, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { whyNotDraftingUnit } from '#shared/office/drafting-unit.rules.ts';
import type { OfficeSettings } from '#shared/office/office.ts';
import { api } from '../../api/client.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { fieldOrder } from '../../ui/field-order.ts';
import { AgencyChoice } from '../agencies/agency-choice.tsx';
import { useWritten } from '../plans/use-written.ts';
import formStyles from '../plans/written-form.module.css';
import { WrittenForm } from '../plans/written-form.tsx';
import styles from './office-page.module.css';
import { type OfficeWords, officeLabels, officeWordsOf, readOfficeWords } from './office-words.ts';

export function OfficeForm({ settings }: { readonly settings: OfficeSettings }) {
  const cache = useQueryClient();
  const form = useWritten({
    key: 'cai-dat',
    saved: officeWordsOf(settings),
    savedVersion: settings.version,
    check: (words: OfficeWords) => {
      const reason = whyNotDraftingUnit(words.draftingUnit.trim());
      return reason === null ? [] : [{ path: 'draftingUnit', reason }];
    },
    send: (words: OfficeWords, seenVersion) => api.office.keep.call({ seenVersion, ...readOfficeWords(words) }),
    fetchNewest: async () => {
      const newest = await cache.fetchQuery({ ...api.office.get.queryOptions(), staleTime: 0 });
      return { words: officeWordsOf(newest), seenVersion: newest.version };
    },
    onKept: async (kept) => {
      cache.setQueryData(api.office.get.queryKey(), kept);
      await cache.invalidateQueries();
      await toastDone('Đã lưu cài đặt.');
    },
  });
  const { words, write } = form;
  return (
    <WrittenForm form={form} labels={officeLabels} saveLabel="Lưu cài đặt">
      <fieldset className={formStyles.group}>
        <legend>Cơ quan</legend>
        <AgencyChoice
          label={officeLabels.agencyId}
          description="Phần đầu, ký hiệu và địa danh của văn bản lấy từ thông tin của cơ quan này."
          inputWrapperOrder={fieldOrder}
          placeholder="Gõ tên cơ quan, không cần dấu"
          value={words.agencyId}
          error={form.reasonOf('agencyId')}
          onChange={(agencyId) => write({ agencyId })}
          leaveOut={[]}
        />
      </fieldset>
      <fieldset className={formStyles.group}>
        <legend>Ký văn bản</legend>
        <div className={formStyles.fields}>
          <Textarea
            className={formStyles.whole}
            label={officeLabels.signerLines}
            description={<SigningForms agencyId={words.agencyId} onTake={(signerLines) => write({ signerLines })} />}
            inputWrapperOrder={fieldOrder}
            autosize
            minRows={2}
            maxRows={6}
            value={words.signerLines}
            error={form.reasonOf('signerLines')}
            onChange={(event) => write({ signerLines: event.currentTarget.value })}
          />
          <TextInput
            className={formStyles.half}
            label={officeLabels.signerName}
            autoComplete="off"
            maxLength={200}
            value={words.signerName}
            error={form.reasonOf('signerName')}
            onChange={(event) => write({ signerName: event.currentTarget.value })}
          />
          <TextInput
            className={formStyles.half}
            label={officeLabels.draftingUnit}
            description="Phần cuối ký hiệu của Công văn, ví dụ BTXH trong 12/SLĐTBXH-BTXH."
            inputWrapperOrder={fieldOrder}
            autoComplete="off"
            maxLength={20}
            value={words.draftingUnit}
            error={form.reasonOf('draftingUnit')}
            onChange={(event) => write({ draftingUnit: event.currentTarget.value })}
          />
        </div>
      </fieldset>
      <fieldset className={formStyles.group}>
        <legend>Nơi nhận mặc định</legend>
        <Textarea
          label={officeLabels.recipients}
          description="Mỗi nơi nhận một dòng, ví dụ: Như trên; Lưu: VT."
          inputWrapperOrder={fieldOrder}
          autosize
          minRows={3}
          maxRows={12}
          value={words.recipients}
          error={form.reasonOf('recipients')}
          onChange={(event) => write({ recipients: event.currentTarget.value })}
        />
      </fieldset>
    </WrittenForm>
  );
}

type SigningFormsProps = { readonly agencyId: string | null; readonly onTake: (lines: string) => void };

/** The lines of authority that the chosen agency signs with, each taken with one click. */
function SigningForms({ agencyId, onTake }: SigningFormsProps) {
  const question = api.agencies.get.queryOptions({ input: { agencyId: agencyId ?? '' }, enabled: agencyId !== null });
  const forms = useQuery(question).data?.signingForms ?? [];
  if (agencyId === null || forms.length === 0)
    return 'Mỗi dòng trên chữ ký một dòng, ví dụ KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC.';
  return (
    <span className={styles.forms}>
      Lấy thể thức của cơ quan:
      {forms.map((lines) => (
        <Button key={lines.join('/')} size="compact-xs" variant="default" onClick={() => onTake(lines.join('\n'))}>
          {lines.join(' / ')}
        </Button>
      ))}
    </span>
  );
}
