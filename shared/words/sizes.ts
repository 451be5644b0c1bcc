import { figure } from './numbers.ts';

const steps = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** 1_536_000 → "1,5 MB". */
export const fileSize = (bytes: number): string => {
  const step = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)), steps.length - 1);
  const value = bytes / 1024 ** step;
  return `${figure(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))} ${steps[step]}`;
};
