import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { validityInWords } from '#shared/agencies/agency.rules.ts';
import type { AgencyDetail } from '#shared/agencies/agency.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { Facts } from '../../ui/facts.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import styles from './agency-drawer.module.css';
import { AgencyHistory } from './agency-history.tsx';
import { agencyKindNames, agencyLevelNames } from './agency-words.ts';
import { HeadPreview } from './head-preview.tsx';

type AgencyFactsProps = { readonly agency: AgencyDetail };

const keyed = (lines: readonly string[]) => lines.map((line, at) => ({ key: `${at} ${line}`, line }));

/** What the book keeps of an agency. */
export function AgencyFacts({ agency }: AgencyFactsProps) {
  const { contact, headLines, parent } = agency;
  const isGroup = agency.kind === 'group';
  return (
    <div>
      <h2 className={styles.name}>{agency.name}</h2>
      <Facts
        layout="column"
        facts={[
          ...(isGroup ? [{ name: 'Lưu ý', value: 'Nhóm cơ quan được nêu chung, không ban hành văn bản.' }] : []),
          { name: 'Tên viết tắt', value: agency.shortName },
          ...(agency.aliases.length > 0 ? [{ name: 'Tên gọi khác', value: agency.aliases.join('; ') }] : []),
          {
            name: 'Loại, cấp',
            value: `${agencyKindNames[agency.kind]}, cấp ${agencyLevelNames[agency.level].toLowerCase()}`,
          },
          ...(parent ? [{ name: 'Trực thuộc', value: parent.name }] : []),
          { name: 'Hoạt động', value: validityInWords(agency) },
        ]}
      />
      {!isGroup && (
        <section className={styles.section}>
          <h3 className={styles.heading}>Phần đầu văn bản</h3>
          {headLines.issuer.length === 0 ? (
            <p className={styles.soft}>Chưa nhập dòng cơ quan ban hành.</p>
          ) : (
            <HeadPreview
              superior={headLines.superior}
              issuer={headLines.issuer}
              symbol={agency.symbol}
              place={agency.place}
            />
          )}
        </section>
      )}
      {agency.signingForms.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>Thể thức ký</h3>
          <div className={styles.forms}>
            {agency.signingForms.map((form) => (
              <p key={form.join('/')} className={styles.form}>
                {keyed(form).map(({ key, line }) => (
                  <span key={key}>{line}</span>
                ))}
              </p>
            ))}
          </div>
        </section>
      )}
      <section className={styles.section}>
        <h3 className={styles.heading}>Liên hệ</h3>
        {contact.name === '' && contact.phone === '' && contact.email === '' ? (
          <p className={styles.soft}>Chưa có người liên hệ.</p>
        ) : (
          <Facts
            layout="column"
            facts={[
              { name: 'Người liên hệ', value: contact.name },
              { name: 'Điện thoại', value: contact.phone },
              { name: 'Thư điện tử', value: contact.email },
            ].filter(({ value }) => value !== '')}
          />
        )}
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>Nhiệm vụ được giao</h3>
        <GivenTasks agencyId={agency.id} />
        <PrintButton
          size="xs"
          make={() => api.tasks.printList.call({ agencyId: agency.id, order: 'plan', descending: false })}
        >
          In danh sách
        </PrintButton>
      </section>
      <AgencyHistory agencyId={agency.id} />
    </div>
  );
}

/** How many tasks the agency has a part in today; opens them. */
function GivenTasks({ agencyId }: { readonly agencyId: string }) {
  const { data } = useQuery(api.tasks.list.queryOptions({ input: { agencyId, limit: 1 } }));
  if (!data) return null;
  return (
    <p className={styles.given}>
      {data.total === 0 ? (
        'Chưa được giao nhiệm vụ nào.'
      ) : (
        <Link to="/nhiem-vu" search={{ 'co-quan': agencyId }}>
          {count(data.total)} nhiệm vụ
        </Link>
      )}
    </p>
  );
}
