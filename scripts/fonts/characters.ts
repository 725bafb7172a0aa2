const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const SPACES_AND_HYPHENS = "\u00a0\u202f\u2009\u2010";
const PUNCTUATION = "–—‘’“”…·•§©®™";
const FIGURES = "×÷±−°µ²³½¼¾€£¥↑↓";
const ACCENTED = "ÄÅÉÖØÜßáäåçèéêëíñóôöøúü";

/** Characters kept in the subset fonts: the Latin basics and the marks the site writes. */
export const SUBSET_CHARACTERS = ASCII + SPACES_AND_HYPHENS + PUNCTUATION + FIGURES + ACCENTED;

/**
 * Characters that the packages' Latin files lack, so the reader's own fonts draw them.
 * Arial, Times New Roman and their free twins have them all.
 */
export const SYSTEM_CHARACTERS = "→←↗≈≤≥≠∞√Σ◆◇●○ě\u2011\n\t\r";

/** Characters of a text that neither the subset nor the reader's fonts are known to have. */
export function unknownCharacters(text: string): string[] {
  const known = new Set(SUBSET_CHARACTERS + SYSTEM_CHARACTERS);
  return [...new Set(text)].filter((character) => !known.has(character));
}
