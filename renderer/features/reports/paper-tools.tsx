import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconDownload, IconFileTypeDocx, IconMinus, IconPlus, IconPrinter } from '@tabler/icons-react';
import { moment } from '#shared/words/dates.ts';
import { printPaper } from '../../ui/print-paper.ts';
import styles from './paper-view.module.css';

type PaperToolsProps = {
  readonly address: string;
  readonly name: string;
  readonly madeAt: string;
  readonly page: number;
  readonly pageCount: number;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly onPage: (page: number) => void;
  readonly onWord: () => void;
  readonly isWriting: boolean;
};

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

export function PaperTools(props: PaperToolsProps) {
  const { address, name, madeAt, page, pageCount, zoom, onZoom, onPage, onWord, isWriting } = props;
  const smaller = zooms.findLast((one) => one < zoom);
  const larger = zooms.find((one) => one > zoom);
  return (
    <div className={styles.tools}>
      <span className={styles.pageNumber}>
        Trang{' '}
        <select value={page} aria-label="Tới trang" onChange={(event) => onPage(Number(event.currentTarget.value))}>
          {Array.from({ length: Math.max(1, pageCount) }, (_, at) => at + 1).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>{' '}
        trên {pageCount}
      </span>
      <span className={styles.zoom}>
        <Tooltip label="Thu nhỏ">
          <ActionIcon
            variant="default"
            aria-label="Thu nhỏ"
            disabled={smaller === undefined}
            onClick={() => smaller && onZoom(smaller)}
          >
            <IconMinus size={16} />
          </ActionIcon>
        </Tooltip>
        <Button variant="default" size="compact-sm" onClick={() => onZoom(1)} title="Vừa bề ngang">
          {Math.round(zoom * 100)} %
        </Button>
        <Tooltip label="Phóng to">
          <ActionIcon
            variant="default"
            aria-label="Phóng to"
            disabled={larger === undefined}
            onClick={() => larger && onZoom(larger)}
          >
            <IconPlus size={16} />
          </ActionIcon>
        </Tooltip>
      </span>
      <span className={styles.made}>Lập lúc {moment(madeAt)}</span>
      <Button
        component="a"
        href={address}
        download={`${fileName(name)}.pdf`}
        variant="default"
        size="xs"
        fz="sm"
        leftSection={<IconDownload size={16} />}
      >
        Lưu PDF
      </Button>
      <Button
        variant="default"
        size="xs"
        fz="sm"
        leftSection={<IconFileTypeDocx size={16} />}
        loading={isWriting}
        onClick={onWord}
      >
        Lưu Word
      </Button>
      <Button size="xs" fz="sm" leftSection={<IconPrinter size={16} />} onClick={() => printPaper(address)}>
        In
      </Button>
    </div>
  );
}

/** "Báo cáo năm 2019 - Quyết định 8560/QĐ-UBND" as Windows lets a file be called. */
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|]+/g, '-').replace(/\s+/g, ' ');
