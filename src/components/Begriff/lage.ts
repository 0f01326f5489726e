import {autoUpdate, computePosition, flip, offset, shift} from '@floating-ui/dom';

/** Gaps in CSS pixels: between word and explanation, and to the edge of the window. */
const ABSTAND = 4;
const RAND = 8;

/**
 * Puts an explanation below its word, or above where there is no room, within the window, and lets it follow: the focus on a word
 * outside the window makes the page scroll.
 * @returns ends the following
 */
export function folge(wort: HTMLElement, blase: HTMLElement): () => void {
  const setze = async (): Promise<void> => {
    const {x, y} = await computePosition(wort, blase, {
      placement: 'bottom-start',
      strategy: 'fixed',
      middleware: [offset(ABSTAND), flip(), shift({padding: RAND})],
    });
    Object.assign(blase.style, {left: `${x}px`, top: `${y}px`});
  };
  return autoUpdate(wort, blase, () => void setze());
}
