import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { signingForms } from '#shared/agencies/signing-forms.rules.ts';
import { capitals } from '#shared/official-document/printed-lines.ts';
import { fieldOrder } from '../../ui/field-order.ts';
import { AgencyChoice } from './agency-choice.tsx';
import styles from './agency-form.module.css';
import { type AgencyReasons, type AgencyWords, fieldsOf } from './agency-form-words.ts';
import { agencyKindNames, agencyLevelNames } from './agency-words.ts';
import { DayField } from './day-field.tsx';
import { HeadPreview } from './head-preview.tsx';
import { hasRivalWords, RivalWords } from './rival-words.tsx';

type AgencyFieldGroupsProps = {
  readonly words: AgencyWords;
  readonly reasons: AgencyReasons;
  readonly rival?: AgencyWords | null;
  readonly onWrite: (changes: Partial<AgencyWords>) => void;
  readonly ownId: string | null;
  /** Days that are not edited here, because a reorganisation sets them. */
  readonly fixedDays: { readonly validFrom: boolean; readonly validTo: boolean };
};

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));
const fixedWords = 'Do lần sắp xếp cơ quan quyết định, không sửa ở đây.';

/** Every field of an agency, in the groups in which an office thinks of them. */
export function AgencyFieldGroups({ words, reasons, rival = null, onWrite, ownId, fixedDays }: AgencyFieldGroupsProps) {
  const below = (name: keyof AgencyWords, help?: string) =>
    help !== undefined || hasRivalWords({ name, rival, words }) ? (
      <RivalWords name={name} rival={rival} words={words} onTake={onWrite} help={help} />
    ) : undefined;
  const shared = (name: keyof AgencyWords, label: string, help?: string) => ({
    label,
    error: reasons[name],
    inputWrapperOrder: fieldOrder,
    description: below(name, help),
  });
  const typed = (name: keyof AgencyWords, label: string, max: number, help?: string) => ({
    ...shared(name, label, help),
    value: words[name] ?? '',
    maxLength: max,
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => onWrite({ [name]: event.currentTarget.value }),
  });
  const fields = fieldsOf(words);
  const usualForms = signingForms(words.kind, fields.headTitle)
    .map((form) => form.join('\n'))
    .join('\n\n');
  const day = (name: 'validFrom' | 'validTo', label: string) => (
    <DayField
      label={label}
      day={words[name]}
      onDay={(chosen) => onWrite({ [name]: chosen })}
      error={reasons[name]}
      disabled={fixedDays[name]}
      description={fixedDays[name] ? fixedWords : below(name)}
    />
  );
  return (
    <>
      <fieldset className={styles.group}>
        <legend>Tên gọi</legend>
        <div className={styles.fields}>
          <TextInput {...typed('name', 'Tên cơ quan', 300)} className={styles.whole} withAsterisk data-autofocus />
          <TextInput {...typed('shortName', 'Tên viết tắt', 100)} placeholder="Sở LĐTBXH" />
          <TextInput {...typed('symbol', 'Ký hiệu trong số văn bản', 50)} placeholder="SLĐTBXH" />
          <Textarea
            {...typed('aliases', 'Tên gọi khác', 5_000, 'Mỗi dòng một tên thường gặp trong văn bản.')}
            className={styles.whole}
            autosize
            minRows={1}
            maxRows={6}
          />
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>Loại, cấp, thời gian hoạt động</legend>
        <div className={styles.fields}>
          <Select
            {...shared('kind', 'Loại cơ quan')}
            data={optionsOf(agencyKindNames)}
            value={words.kind}
            allowDeselect={false}
            onChange={(kind) => kind && onWrite({ kind: kind as AgencyWords['kind'] })}
          />
          <Select
            {...shared('level', 'Cấp')}
            data={optionsOf(agencyLevelNames)}
            value={words.level}
            allowDeselect={false}
            onChange={(level) => level && onWrite({ level: level as AgencyWords['level'] })}
          />
          <AgencyChoice
            {...shared('parentId', 'Cơ quan cấp trên')}
            className={styles.whole}
            placeholder="Không có"
            value={words.parentId}
            leaveOut={ownId === null ? [] : [ownId]}
            onChange={(parentId) => onWrite({ parentId })}
          />
          {day('validFrom', 'Có hiệu lực từ ngày')}
          {day('validTo', 'Hết hiệu lực sau ngày')}
        </div>
      </fieldset>
      {words.kind !== 'group' && (
        <fieldset className={styles.group}>
          <legend>Phần đầu văn bản</legend>
          <div className={styles.fields}>
            <Textarea {...typed('superior', 'Cơ quan chủ quản', 1_800, 'Mỗi dòng một dòng in.')} autosize minRows={2} />
            <Textarea {...typed('issuer', 'Cơ quan ban hành', 1_800, 'Mỗi dòng một dòng in.')} autosize minRows={2} />
            <TextInput {...typed('place', 'Địa danh', 100)} placeholder="Lào Cai" />
            {fields.headLines.issuer.length === 0 && fields.name !== '' && (
              <Button variant="default" mt={24} onClick={() => onWrite({ issuer: capitals(fields.name) })}>
                Lấy theo tên cơ quan
              </Button>
            )}
            <div className={styles.whole}>
              <HeadPreview {...fields.headLines} symbol={fields.symbol} place={fields.place} />
            </div>
          </div>
        </fieldset>
      )}
      {words.kind !== 'group' && (
        <fieldset className={styles.group}>
          <legend>Người ký</legend>
          <div className={styles.fields}>
            <TextInput {...typed('headTitle', 'Chức danh người đứng đầu', 100)} placeholder="GIÁM ĐỐC" />
            {usualForms !== '' && usualForms !== words.signingForms && (
              <Button variant="default" mt={24} onClick={() => onWrite({ signingForms: usualForms })}>
                Lấy thể thức thường dùng
              </Button>
            )}
            <Textarea
              {...typed('signingForms', 'Thể thức ký', 5_000, 'Mỗi thể thức cách nhau một dòng trống.')}
              className={styles.whole}
              autosize
              minRows={2}
              maxRows={10}
            />
          </div>
        </fieldset>
      )}
      <fieldset className={styles.group}>
        <legend>Liên hệ</legend>
        <div className={styles.fields}>
          <TextInput {...typed('contactName', 'Người liên hệ', 200)} className={styles.whole} />
          <TextInput {...typed('contactPhone', 'Điện thoại', 100)} inputMode="tel" />
          <TextInput {...typed('contactEmail', 'Thư điện tử', 200)} inputMode="email" />
        </div>
      </fieldset>
    </>
  );
}
