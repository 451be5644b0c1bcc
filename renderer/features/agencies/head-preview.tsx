import { countryName, motto } from '#shared/official-document/nd30.ts';
import { capitals } from '#shared/official-document/printed-lines.ts';
import styles from './head-preview.module.css';

type HeadPreviewProps = {
  readonly superior: readonly string[];
  readonly issuer: readonly string[];
  readonly symbol: string | null;
  readonly place: string | null;
};

const keyed = (lines: readonly string[]) =>
  lines.filter((line) => line.trim() !== '').map((line, at) => ({ key: `${at} ${line}`, line: capitals(line) }));

/** The head of a paper that the agency would issue, small: name beside Quốc hiệu, number beside place and day. */
export function HeadPreview({ superior, issuer, symbol, place }: HeadPreviewProps) {
  return (
    <figure className={styles.sheet} aria-label="Phần đầu văn bản khi in">
      <div className={styles.side}>
        {keyed(superior).map(({ key, line }) => (
          <span key={key}>{line}</span>
        ))}
        {keyed(issuer).map(({ key, line }) => (
          <b key={key}>{line}</b>
        ))}
        <i className={styles.rule} />
        <span className={styles.number}>{`Số:        /BC-${symbol ?? '…'}`}</span>
      </div>
      <div className={styles.side}>
        <b>{countryName}</b>
        <b className={styles.motto}>{motto}</b>
        <i className={styles.longRule} />
        <em className={styles.number}>{place ?? '…'}, ngày … tháng … năm …</em>
      </div>
    </figure>
  );
}
