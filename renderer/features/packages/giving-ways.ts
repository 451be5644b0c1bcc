import { downloadZip } from 'client-zip';
import type { AgencyName } from '#shared/agencies/agency.ts';
import { plainName } from '#shared/packages/file-names.rules.ts';
import type { GivenKind } from '#shared/packages/packages.ts';
import { api } from '../../api/client.ts';
import { saveFile } from '../../ui/save-file.ts';

type Asked = { readonly periodId: string; readonly kinds: readonly GivenKind[] };

/** What is done with the files of each agency, and at the end; that says where they are. */
export type Way = {
  readonly give: (agency: AgencyName) => Promise<{ readonly whyNoPapers: string | null }>;
  readonly end: () => Promise<string>;
};

/** Each agency's files are written into a folder of this computer as soon as they are made. */
export const intoFolder = (asked: Asked, folder: string): Way => {
  let place = folder;
  return {
    give: async ({ id }) => {
      const given = await api.packages.give.call({ ...asked, folder, agencyId: id });
      place = given.folder.replace(/[\\/][^\\/]+$/, '');
      return given;
    },
    end: () => Promise.resolve(`Thư mục: ${place}.`),
  };
};

/** Each agency's files are kept by the browser, on the disk where they are many, and put together once all are made. */
export const asZip = (asked: Asked, periodName: string): Way => {
  const kept: { readonly name: string; readonly input: File }[] = [];
  return {
    give: async ({ id, name }) => {
      const { files, whyNoPapers } = await api.packages.giveFiles.call({ ...asked, agencyId: id });
      kept.push(...files.map((file) => ({ name: `${plainName(name)}/${file.name}`, input: file })));
      return { whyNoPapers };
    },
    end: async () => {
      const name = `gui-di-${plainName(periodName)}.zip`;
      saveFile(new File([await downloadZip(kept).blob()], name, { type: 'application/zip' }));
      return `Tệp tải về: ${name}.`;
    },
  };
};
