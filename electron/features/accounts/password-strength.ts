import { whyNotPassword } from '#shared/accounts/password.rules.ts';
import { fold } from '#shared/words/fold.ts';
import { vietnameseGuesses } from './vietnamese-guesses.ts';

type Judge = (password: string, own: readonly string[]) => number;

/** Fewer guesses than this are made in a night by somebody who has stolen the data file. */
const fewestGuessesLog10 = 8;

let judge: Promise<Judge> | undefined;

/** The word lists take 40 ms and some memory: only from the first password that is chosen. */
const openJudge = async (): Promise<Judge> => {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
  const { adjacencyGraphs, dictionary } = await import('@zxcvbn-ts/language-common');
  const zxcvbn = new ZxcvbnFactory({
    graphs: adjacencyGraphs,
    dictionary: { ...dictionary, vietnamese: [...vietnameseGuesses] },
  });
  return (password, own) => zxcvbn.check(password, [...own]).guessesLog10;
};

/**
 * Why a password is guessed too easily, or null. `own`: names of the person and the office, which are tried first.
 * A guesser leaves out the marks of a Vietnamese word as well: both ways of writing must hold.
 */
export const whyNotStrong = async (password: string, own: readonly string[]): Promise<string | null> => {
  const short = whyNotPassword(password);
  if (short !== null) return short;
  judge ??= openJudge();
  const guesses = await judge;
  const words = own.flatMap((text) => [fold(text), fold(text).replace(/\W/g, ''), ...fold(text).split(/\W+/)]);
  const known = words.filter((word) => word.length > 1);
  const folded = fold(password);
  const ways = [password.normalize('NFC'), folded, folded.replace(/\s+/g, '')];
  return Math.min(...ways.map((way) => guesses(way, known))) >= fewestGuessesLog10
    ? null
    : 'Mật khẩu mới dễ đoán: tránh tên người, tên cơ quan, ngày tháng, dãy phím và từ thường dùng; ghép ba bốn từ không liên quan đến nhau.';
};
