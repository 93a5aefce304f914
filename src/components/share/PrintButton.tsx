import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';

/** Opens the browser's print dialog. */
export default function PrintButton(): ReactNode {
  return (
    <button
      type="button"
      className="qa-button qa-scripted"
      onClick={() => {
        window.print();
      }}>
      <Translate id="links.print">印刷</Translate>
    </button>
  );
}
