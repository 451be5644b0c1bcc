/** What the operating system says of the file system that a folder lies on. */
export type Mount = { readonly type: string; readonly isRemote: boolean };

const syncedFolders: readonly (readonly [RegExp, string])[] = [
  [/^onedrive(( - |-).+)?$/i, 'OneDrive'],
  [/^(google drive|googledrive|my drive|drive của tôi|googledrive-.+|drivefs)$/i, 'Google Drive'],
  [/^dropbox( \(.+\)|-.+)?$/i, 'Dropbox'],
  [/^(icloud drive|iclouddrive|com~apple~clouddocs|mobile documents)$/i, 'iCloud Drive'],
  [/^(box|box sync|box-box)$/i, 'Box'],
];

const remoteTypes = /^(nfs4?|cifs|smb[23]?|smbfs|sshfs|fuse\.sshfs|afpfs|webdav|davfs2?|fuse\.rclone|9p|ncpfs)$/;

const move =
  'Chuyển sổ sang thư mục trên ổ đĩa của máy: đóng chương trình, chép cả thư mục, rồi mở lại bằng thư mục mới.';

/** The service that keeps a folder in step with its own servers, by the names that its clients give; null: none. */
export const syncedBy = (folder: string): string | null => {
  for (const part of folder.split(/[\\/]+/))
    for (const [pattern, service] of syncedFolders) if (pattern.test(part.normalize('NFC'))) return service;
  return null;
};

const isNetworkPath = (folder: string): boolean =>
  /^(\\\\|\/\/)[^\\/?.]/.test(folder) || /^\\\\\?\\UNC\\/i.test(folder);

export const isOnNetwork = (folder: string, mount: Mount | null): boolean =>
  isNetworkPath(folder) || (mount !== null && (mount.isRemote || remoteTypes.test(mount.type)));

/** Why the data is not safe where it lies, with the way out; null where it may stay. */
export const whyNotHere = (folder: string, mount: Mount | null): string | null => {
  const service = syncedBy(folder);
  if (service)
    return `Dữ liệu đang nằm trong thư mục đồng bộ của ${service} (${folder}): bản trên máy khác có thể chép đè và làm mất dữ liệu. ${move}`;
  if (isOnNetwork(folder, mount))
    return `Dữ liệu đang nằm trên ổ mạng (${folder}): mất mạng lúc đang ghi có thể làm hỏng dữ liệu. ${move}`;
  return null;
};
