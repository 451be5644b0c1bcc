import { Autocomplete, TextInput } from '@mantine/core';
import { fieldOrder } from '../../ui/field-order.ts';
import styles from './amendment-page.module.css';
import { type AmendmentLabel, amendmentLabels } from './amendment-words.ts';
import type { Amendment } from './use-amendment.ts';
import formStyles from './written-form.module.css';

const usualTypes = ['Quyết định', 'Kế hoạch', 'Công văn', 'Nghị quyết'];

/** The document that changes the plan. */
export function AmendmentDocument({ form }: { readonly form: Amendment }) {
  const { words, write, reasonOf } = form;
  const of = (name: AmendmentLabel) => ({
    label: amendmentLabels[name],
    error: reasonOf(name),
    inputWrapperOrder: fieldOrder,
    autoComplete: 'off',
    value: words[name],
  });
  const typed = (name: AmendmentLabel) => ({
    ...of(name),
    onChange: (event: { currentTarget: { value: string } }) => write({ [name]: event.currentTarget.value }),
  });
  return (
    <section className={styles.part}>
      <h2>Văn bản sửa đổi</h2>
      <div className={formStyles.fields}>
        <Autocomplete
          {...of('docType')}
          className={formStyles.third}
          data={usualTypes}
          maxLength={100}
          onChange={(docType) => write({ docType })}
        />
        <TextInput
          {...typed('number')}
          className={formStyles.third}
          maxLength={30}
          placeholder="Để trống nếu chưa có"
        />
        <TextInput {...typed('symbol')} className={formStyles.third} maxLength={60} placeholder="QĐ-UBND" />
        <TextInput
          {...typed('issuedOn')}
          className={formStyles.third}
          placeholder="dd/mm/yyyy"
          description="Các dòng mới có hiệu lực từ ngày này."
        />
        <TextInput {...typed('title')} className={styles.title} maxLength={1_000} />
      </div>
    </section>
  );
}
