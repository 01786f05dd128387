/** Finds words in a text that has been made readable: apart from case, marks, and spaces between Chinese characters. */

const LETTER = /[\p{L}\p{N}'’$£€¥%]/u;
const HAN = /\p{Script=Han}/u;

/** Where the words lie in the text as {from, to}; null where they do not, or are all of it. */
export function passage(text, words) {
  const whole = folded(text);
  const part = folded(words);
  if (part.plain === "" || part.plain.length >= whole.plain.length) {
    return null;
  }
  const asWords = ` ${whole.plain} `.indexOf(` ${part.plain} `);
  const at = asWords >= 0 ? asWords : whole.plain.indexOf(part.plain);
  if (at < 0) {
    return null;
  }
  const from = whole.at[at];
  const asWritten = text.slice(from, from + words.length).toLowerCase() === words.toLowerCase();
  return { from, to: asWritten ? from + words.length : whole.at[at + part.plain.length - 1] + 1 };
}

/** Letters and figures in lower case with one space between words, and where each of them lies in the text. */
function folded(text) {
  const at = [];
  let plain = "";
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (!LETTER.test(letter)) {
      gap = true;
      continue;
    }
    if (gap && plain && !HAN.test(letter) && !HAN.test(plain.at(-1))) {
      plain += " ";
      at.push(i - 1);
    }
    const small = letter.toLowerCase();
    plain += small.length === 1 ? small : letter;
    at.push(i);
    gap = false;
  }
  return { plain, at };
}
