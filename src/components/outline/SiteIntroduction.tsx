import type {ReactNode} from 'react';
import outline from '@generated/answers/default/outline.json';
import Phrases from './Phrases';

/** How many sections and questions the site has. */
export const counts = {
  sections: outline.sections.length,
  questions: outline.questionCount,
};

/** One sentence that says what the site is, to someone who knows nothing of it. */
export default function SiteIntroduction(): ReactNode {
  return <Phrases phrases={outline.introduction} />;
}
