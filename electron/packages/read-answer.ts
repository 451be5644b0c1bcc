import { whyNotAttach } from '#shared/attachments/attachment.rules.ts';
import type { Attachment } from '#shared/attachments/attachment.ts';
import type { Answer, AnswerFault } from '#shared/exchange/answer.ts';
import { AnswerLines } from '#shared/exchange/answer-schemas.ts';
import type { Manifest } from './manifest.ts';
import { PackageError } from './package-error.ts';
import { unpackPackage } from './unpack-package.ts';

type PackageAnswer = {
  readonly answer: Answer;
  /** The book that made it, and the name that its person gave it. */
  readonly from: { readonly bookId: string; readonly name: string };
  /** The key that it is signed with; null: nobody signed it. A signature that doesn't verify never comes this far. */
  readonly signedBy: string | null;
  /** The files that are named in the answer, as they travelled. */
  readonly attachments: readonly Attachment[];
  readonly files: ReadonlyMap<string, Buffer>;
  /** Of the whole file. */
  readonly sha256: string;
};

type Lines = Pick<AnswerLines, 'tasks'>;

const namedIn = (documents: AnswerLines['tasks'][number]['words']['documents']): Attachment[] =>
  documents.flatMap(({ attachment }) => attachment ?? []);

/** Files that are new since the form was given out: each has to come along and be of a kind that may be attached. */
const newFiles = ({ tasks }: Lines): { readonly file: Attachment; readonly place: string }[] =>
  tasks.flatMap(({ base, words, place }) => {
    const known = new Set(namedIn(base.documents).map(({ id, sha256 }) => `${id} ${sha256}`));
    return namedIn(words.documents)
      .filter(({ id, sha256 }) => !known.has(`${id} ${sha256}`))
      .map((file) => ({ file, place }));
  });

const faultsOf = (lines: Lines, files: ReadonlyMap<string, Buffer>): AnswerFault[] =>
  newFiles(lines).flatMap(({ file, place }) => {
    const contents = files.get(file.sha256);
    const reason =
      contents === undefined
        ? `Tệp "${file.name}" không có trong gói: đề nghị cơ quan lập lại gói.`
        : whyNotAttach(file.name, contents.length, contents.subarray(0, 8));
    return reason === null ? [] : [{ place, reason }];
  });

const twice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

const readLines = (data: unknown): AnswerLines => {
  const read = AnswerLines.safeParse(data);
  if (!read.success) throw new PackageError('Gói trả lời sai mẫu: đề nghị cơ quan lập lại gói bằng chương trình.');
  const { tasks, figures } = read.data;
  if (twice(tasks.map(({ id }) => id)) || twice(figures.map(({ id }) => id)))
    throw new PackageError('Gói trả lời có một nhiệm vụ hoặc chỉ tiêu hai lần: đề nghị cơ quan lập lại gói.');
  return read.data;
};

const answerOf = ({ stamp, madeAt, madeBy }: Manifest, lines: AnswerLines, faults: AnswerFault[]): Answer => ({
  form: 'package',
  stamp,
  madeAt,
  madeBy,
  ...lines,
  faults,
});

/**
 * Reads the answer that a liaison's program made.
 * @throws PackageError with a sentence for the person when the file is anything else.
 */
export const readPackageAnswer = async (bytes: Buffer): Promise<PackageAnswer> => {
  const { manifest, signedBy, data, files, sha256 } = await unpackPackage(bytes);
  if (manifest.kind !== 'answer')
    throw new PackageError(
      `Đây là gói giao việc cho ${manifest.agencyName}, không phải gói trả lời. Gửi gói này cho cơ quan đó.`,
    );
  const lines = readLines(data);
  const named = new Map(lines.tasks.flatMap(({ words }) => namedIn(words.documents)).map((file) => [file.id, file]));
  return {
    answer: answerOf(manifest, lines, faultsOf(lines, files)),
    from: { bookId: manifest.fromBookId, name: manifest.fromName },
    signedBy,
    attachments: [...named.values()],
    files,
    sha256,
  };
};
