import { Button, Loader } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Paper } from '#shared/papers/paper.ts';
import { moment } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { Page } from '../../ui/page.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { toast } from '../../ui/toast.ts';
import { WarningNote } from '../../ui/warning-note.tsx';
import { PaperView } from '../reports/paper-view.tsx';
import styles from './composer.module.css';
import { paperName, signedWords } from './paper-words.ts';
import { PapersLink } from './papers-link.tsx';
import { ReviseDialog } from './revise-dialog.tsx';

type SignedPaperProps = { readonly paper: Paper; readonly canWrite: boolean };

/** A signed paper as it was frozen; whoever prints it again gets the same file. */
export function SignedPaper({ paper, canWrite }: SignedPaperProps) {
  const [isRevising, setRevising] = useState(false);
  const { id: paperId, frozen } = paper;
  const faults = [
    { format: 'PDF', fault: frozen?.pdfFault },
    { format: 'Word', fault: frozen?.wordFault },
  ].filter(({ fault }) => fault);
  const file = useQuery(api.papers.print.queryOptions({ input: { paperId }, staleTime: Number.POSITIVE_INFINITY }));
  const word = useMutation({
    networkMode: 'always',
    mutationFn: () => api.papers.print.call({ paperId, format: 'word' }),
    onSuccess: saveFile,
    onError: (error) => toast(sentenceOf(error), 'mind'),
  });
  return (
    <Page
      title={`${paperName(paper)}, số ${signedWords(paper)}`}
      answers={`${paper.planName}. Nội dung và tệp giữ nguyên như lúc chốt.`}
      above={<PapersLink />}
      action={
        canWrite &&
        paper.revisedById === null && (
          <Button variant="default" onClick={() => setRevising(true)}>
            Lập bản mới
          </Button>
        )
      }
    >
      <p className={styles.signed}>
        {frozen && (
          <>
            {frozen.by} chốt lúc {moment(frozen.at)}, chương trình bản {frozen.program}; {count(frozen.evidence.length)}{' '}
            tệp minh chứng được ghi mã kiểm tra.{' '}
            <span title="Mã kiểm tra SHA-256 của tệp PDF">PDF {frozen.pdfSha256.slice(0, 12)}.</span>
          </>
        )}
        {paper.revisesId !== null && (
          <>
            {' '}
            <Link to="/bao-cao/$paperId" params={{ paperId: paper.revisesId }}>
              Thay cho bản trước
            </Link>
            : {paper.reviseReason}
          </>
        )}
        {paper.revisedById !== null && (
          <>
            {' '}
            <Link to="/bao-cao/$paperId" params={{ paperId: paper.revisedById }}>
              Đã có bản mới
            </Link>
          </>
        )}
      </p>
      {faults.map(({ format, fault }) => (
        <WarningNote key={format}>
          Tệp {format} lưu lúc chốt {fault === 'missing' ? 'không còn trong thư mục dữ liệu' : 'đã khác nội dung'}: tệp{' '}
          {format} ở đây được lập lại từ nội dung đã lưu. Tên tệp giữ nguyên nếu trùng từng byte với tệp gốc, có chữ
          “(lập lại)” nếu không.
        </WarningNote>
      ))}
      {file.error && <ErrorBox sentence={sentenceOf(file.error)} />}
      {!file.data && !file.error && <Loader size="sm" />}
      {file.data && frozen && (
        <PaperView
          file={file.data}
          name={file.data.name.replace(/\.pdf$/, '')}
          madeAt={frozen.at}
          onWord={() => word.mutate()}
          isWriting={word.isPending}
        />
      )}
      {isRevising && <ReviseDialog paper={paper} onClose={() => setRevising(false)} />}
    </Page>
  );
}
