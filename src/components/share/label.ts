import {translate} from '@docusaurus/Translate';

/** @returns the accessible name of the control that copies the link of an answer */
export function copyLabel(question: string): string {
  return translate({id: 'share.copy', message: '「{question}」のリンクをコピー'}, {question});
}
